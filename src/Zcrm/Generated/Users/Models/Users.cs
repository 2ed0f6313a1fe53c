#nullable enable
namespace Zcrm.Models;

/// <summary>A tab theme.</summary>
public sealed class TabTheme : CrmObject
{
    /// <summary>The tab theme's font color.</summary>
    public string? FontColor { get => Get<string>("font_color"); set => Set("font_color", value); }

    /// <summary>The tab theme's background.</summary>
    public string? Background { get => Get<string>("background"); set => Set("background", value); }
}

/// <summary>A transfer.</summary>
public sealed class Transfer : CrmObject
{
    /// <summary>The transfer's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>Whether <c>records</c> holds.</summary>
    public bool? Records { get => Get<bool?>("records"); set => Set("records", value); }

    /// <summary>Whether <c>assignment</c> holds.</summary>
    public bool? Assignment { get => Get<bool?>("assignment"); set => Set("assignment", value); }

    /// <summary>The conditions that records must meet; null for no conditions.</summary>
    public bool? Criteria { get => Get<bool?>("criteria"); set => Set("criteria", value); }
}

/// <summary>A user.</summary>
public sealed class User : CrmObject
{
    /// <summary>The user's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The user's name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>What kind of user it is.</summary>
    public UserType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>The user's country.</summary>
    public string? Country { get => Get<string>("country"); set => Set("country", value); }

    /// <summary>The user's language.</summary>
    public string? Language { get => Get<string>("language"); set => Set("language", value); }

    /// <summary>Whether <c>microsoft</c> holds.</summary>
    public bool? Microsoft { get => Get<bool?>("microsoft"); set => Set("microsoft", value); }

    /// <summary>The user's shift effective from.</summary>
    public string? ShiftEffectiveFrom { get => Get<string>("$shift_effective_from"); set => Set("$shift_effective_from", value); }

    /// <summary>The user's state.</summary>
    public string? State { get => Get<string>("state"); set => Set("state", value); }

    /// <summary>The user's fax.</summary>
    public string? Fax { get => Get<string>("fax"); set => Set("fax", value); }

    /// <summary>The user's country locale.</summary>
    public string? CountryLocale { get => Get<string>("country_locale"); set => Set("country_locale", value); }

    /// <summary>The user's zip.</summary>
    public string? Zip { get => Get<string>("zip"); set => Set("zip", value); }

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>The user's time format.</summary>
    public TerritoryUserTimeFormat? TimeFormat
    {
        get => Get<string>("time_format") is { } text ? new(text) : null;
        set => Set("time_format", value?.Value);
    }

    /// <summary>The user's offset.</summary>
    public int? Offset { get => Get<int?>("offset"); set => Set("offset", value); }

    /// <summary>The user's profile.</summary>
    public CrmReference? Profile { get => GetObject<CrmReference>("profile"); set => Set("profile", value); }

    /// <summary>The user's role.</summary>
    public CrmReference? Role { get => GetObject<CrmReference>("role"); set => Set("role", value); }

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>The user's full name.</summary>
    public string? FullName { get => Get<string>("full_name"); set => Set("full_name", value); }

    /// <summary>The user's number in all of Zoho, other than the id in the CRM.</summary>
    public string? Zuid { get => Get<string>("zuid"); set => Set("zuid", value); }

    /// <summary>The user's phone.</summary>
    public string? Phone { get => Get<string>("phone"); set => Set("phone", value); }

    /// <summary>The user's date of birth.</summary>
    public DateOnly? Dob { get => Get<DateOnly?>("dob"); set => Set("dob", value); }

    /// <summary>The user's state.</summary>
    public UserStatus? Status { get => Get<string>("status") is { } text ? new(text) : null; set => Set("status", value?.Value); }

    /// <summary>The user's customize info.</summary>
    public UserCustomizeInfo? CustomizeInfo { get => GetObject<UserCustomizeInfo>("customize_info"); set => Set("customize_info", value); }

    /// <summary>The user's city.</summary>
    public string? City { get => Get<string>("city"); set => Set("city", value); }

    /// <summary>The user's signature.</summary>
    public string? Signature { get => Get<string>("signature"); set => Set("signature", value); }

    /// <summary>The user's sort order preference.</summary>
    public UserSortOrderPreference? SortOrderPreference
    {
        get => Get<string>("sort_order_preference__s") is { } text ? new(text) : null;
        set => Set("sort_order_preference__s", value?.Value);
    }

    /// <summary>The kind that the user is counted among.</summary>
    public string? Category { get => Get<string>("category"); set => Set("category", value); }

    /// <summary>The user's date format.</summary>
    public string? DateFormat { get => Get<string>("date_format"); set => Set("date_format", value); }

    /// <summary>Whether the user has accepted the invitation.</summary>
    public bool? Confirm { get => Get<bool?>("confirm"); set => Set("confirm", value); }

    /// <summary>The user's decimal separator.</summary>
    public CurrencyFormatDecimalSeparator? DecimalSeparator
    {
        get => Get<string>("decimal_separator") is { } text ? new(text) : null;
        set => Set("decimal_separator", value?.Value);
    }

    /// <summary>The user's number separator.</summary>
    public UserNumberSeparator? NumberSeparator
    {
        get => Get<string>("number_separator") is { } text ? new(text) : null;
        set => Set("number_separator", value?.Value);
    }

    /// <summary>The time zone, as <c>Europe/Berlin</c>.</summary>
    public string? TimeZone { get => Get<string>("time_zone"); set => Set("time_zone", value); }

    /// <summary>The user's last name.</summary>
    public string? LastName { get => Get<string>("last_name"); set => Set("last_name", value); }

    /// <summary>The user's mobile.</summary>
    public string? Mobile { get => Get<string>("mobile"); set => Set("mobile", value); }

    /// <summary>The user's current shift.</summary>
    public CrmReference? CurrentShift { get => GetObject<CrmReference>("$current_shift"); set => Set("$current_shift", value); }

    /// <summary>Who or what stands above it.</summary>
    public CrmReference? ReportingTo { get => GetObject<CrmReference>("Reporting_To"); set => Set("Reporting_To", value); }

    /// <summary>The user's currency.</summary>
    public string? Currency { get => Get<string>("Currency"); set => Set("Currency", value); }

    /// <summary>The user's next shift.</summary>
    public CrmReference? NextShift { get => GetObject<CrmReference>("$next_shift"); set => Set("$next_shift", value); }

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime { get => Get<DateTimeOffset?>("Modified_Time"); set => Set("Modified_Time", value); }

    /// <summary>The user's website.</summary>
    public string? Website { get => Get<string>("website"); set => Set("website", value); }

    /// <summary>The user's status reason.</summary>
    public string? StatusReason { get => Get<string>("status_reason__s"); set => Set("status_reason__s", value); }

    /// <summary>The user's email.</summary>
    public string? Email { get => Get<string>("email"); set => Set("email", value); }

    /// <summary>The user's first name.</summary>
    public string? FirstName { get => Get<string>("first_name"); set => Set("first_name", value); }

    /// <summary>Whether the user may develop in sandboxes.</summary>
    public bool? SandboxDeveloper { get => Get<bool?>("sandboxDeveloper"); set => Set("sandboxDeveloper", value); }

    /// <summary>The user's alias.</summary>
    public string? Alias { get => Get<string>("alias"); set => Set("alias", value); }

    /// <summary>The user's street.</summary>
    public string? Street { get => Get<string>("street"); set => Set("street", value); }

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy { get => GetObject<CrmReference>("Modified_By"); set => Set("Modified_By", value); }

    /// <summary>Whether the user is signed in at the moment.</summary>
    public bool? Isonline { get => Get<bool?>("Isonline"); set => Set("Isonline", value); }

    /// <summary>The user's locale.</summary>
    public UserLocale? Locale { get => Get<string>("locale") is { } text ? new(text) : null; set => Set("locale", value?.Value); }

    /// <summary>The user's name format.</summary>
    public TerritoryUserNameFormat? NameFormat
    {
        get => Get<string>("name_format__s") is { } text ? new(text) : null;
        set => Set("name_format__s", value?.Value);
    }

    /// <summary>Whether <c>personal_account</c> holds.</summary>
    public bool? PersonalAccount { get => Get<bool?>("personal_account"); set => Set("personal_account", value); }

    /// <summary>The user's default tab group.</summary>
    public string? DefaultTabGroup { get => Get<string>("default_tab_group"); set => Set("default_tab_group", value); }

    /// <summary>The user's theme.</summary>
    public UserTheme? Theme { get => GetObject<UserTheme>("theme"); set => Set("theme", value); }

    /// <summary>The user's sort order preference.</summary>
    public string? SortOrderPreference2 { get => Get<string>("sort_order_preference"); set => Set("sort_order_preference", value); }

    /// <summary>The user's current shift.</summary>
    public string? CurrentShift2 { get => Get<string>("Current_Shift__s"); set => Set("Current_Shift__s", value); }

    /// <summary>The user's type.</summary>
    public UserTypeKind? Type2 { get => Get<string>("type__s") is { } text ? new(text) : null; set => Set("type__s", value?.Value); }

    /// <summary>The user's ezuid.</summary>
    public string? Ezuid { get => Get<string>("ezuid"); set => Set("ezuid", value); }

    /// <summary>The user's image link.</summary>
    public string? ImageLink { get => Get<string>("image_link"); set => Set("image_link", value); }

    /// <summary>Whether to share among subordinates.</summary>
    public bool? ShareAmongSubordinates { get => Get<bool?>("share_among_subordinates"); set => Set("share_among_subordinates", value); }

    /// <summary>Whether <c>imap_status</c> holds.</summary>
    public bool? ImapStatus { get => Get<bool?>("imap_status"); set => Set("imap_status", value); }

    /// <summary>The user's distance preference.</summary>
    public UserDistancePreference? DistancePreference
    {
        get => Get<string>("distance_preference__s") is { } text ? new(text) : null;
        set => Set("distance_preference__s", value?.Value);
    }
}

/// <summary>A user count.</summary>
public sealed class UserCount : CrmObject
{
    /// <summary>How many there are.</summary>
    public string? Count => Get<string>("count");
}

/// <summary>A user customize info.</summary>
public sealed class UserCustomizeInfo : CrmObject
{
    /// <summary>Whether <c>notes_desc</c> holds.</summary>
    public bool? NotesDesc { get => Get<bool?>("notes_desc"); set => Set("notes_desc", value); }

    /// <summary>The show right panel.</summary>
    public CrmObject? ShowRightPanel { get => GetObject<CrmObject>("show_right_panel"); set => Set("show_right_panel", value); }

    /// <summary>The bc view.</summary>
    public CrmObject? BcView { get => GetObject<CrmObject>("bc_view"); set => Set("bc_view", value); }

    /// <summary>The unpin recent item.</summary>
    public CrmObject? UnpinRecentItem { get => GetObject<CrmObject>("unpin_recent_item"); set => Set("unpin_recent_item", value); }

    /// <summary>Whether to show home.</summary>
    public bool? ShowHome { get => Get<bool?>("show_home"); set => Set("show_home", value); }

    /// <summary>Whether to show detail view.</summary>
    public bool? ShowDetailView { get => Get<bool?>("show_detail_view"); set => Set("show_detail_view", value); }

    /// <summary>Whether to show left panel.</summary>
    public bool? ShowLeftPanel { get => Get<bool?>("show_left_panel"); set => Set("show_left_panel", value); }
}

/// <summary>A user group.</summary>
public sealed class UserGroup : CrmObject
{
    /// <summary>The user group's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>What people wrote about the user group.</summary>
    public string? Description { get => Get<string>("description"); set => Set("description", value); }

    /// <summary>The user group's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The sources; empty when there are none.</summary>
    public IReadOnlyList<UserGroupSource> Sources { get => GetObjects<UserGroupSource>("sources"); set => Set("sources", value); }

    /// <summary>The user group's sources count.</summary>
    public UserGroupSourcesCount? SourcesCount { get => GetObject<UserGroupSourcesCount>("sources_count"); set => Set("sources_count", value); }
}

/// <summary>A user territory.</summary>
public sealed class UserTerritory : CrmObject
{
    /// <summary>The user territory's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The user territory's manager.</summary>
    public UserTerritoryManager? Manager { get => GetObject<UserTerritoryManager>("Manager"); set => Set("Manager", value); }

    /// <summary>Who or what stands above it.</summary>
    public UserTerritoryReportingTo? ReportingTo { get => GetObject<UserTerritoryReportingTo>("Reporting_To"); set => Set("Reporting_To", value); }

    /// <summary>The user territory's name.</summary>
    public string? Name { get => Get<string>("Name"); set => Set("Name", value); }
}

/// <summary>A user territory manager.</summary>
public sealed class UserTerritoryManager : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The name.</summary>
    public string? Name { get => Get<string>("Name"); set => Set("Name", value); }
}

/// <summary>A user territory reporting to.</summary>
public sealed class UserTerritoryReportingTo : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The name.</summary>
    public string? Name { get => Get<string>("Name"); set => Set("Name", value); }
}

/// <summary>A user theme.</summary>
public sealed class UserTheme : CrmObject
{
    /// <summary>The user theme's normal tab.</summary>
    public TabTheme? NormalTab { get => GetObject<TabTheme>("normal_tab"); set => Set("normal_tab", value); }

    /// <summary>The user theme's selected tab.</summary>
    public TabTheme? SelectedTab { get => GetObject<TabTheme>("selected_tab"); set => Set("selected_tab", value); }

    /// <summary>The user theme's new background.</summary>
    public string? NewBackground { get => Get<string>("new_background"); set => Set("new_background", value); }

    /// <summary>The user theme's background.</summary>
    public string? Background { get => Get<string>("background"); set => Set("background", value); }

    /// <summary>The user theme's screen.</summary>
    public string? Screen { get => Get<string>("screen"); set => Set("screen", value); }

    /// <summary>What kind of user theme it is.</summary>
    public TerritoryUserThemeType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>The user theme's header.</summary>
    public TabTheme? Header { get => GetObject<TabTheme>("header"); set => Set("header", value); }
}

/// <summary>A user transfer.</summary>
public sealed class UserTransfer : CrmObject
{
    /// <summary>The user transfer's state.</summary>
    public UserTransferStatus? Status => Get<string>("status") is { } text ? new(text) : null;

    /// <summary>The user transfer's move subordinate.</summary>
    public CrmReference? MoveSubordinate { get => GetObject<CrmReference>("move_subordinate"); set => Set("move_subordinate", value); }

    /// <summary>The transfer.</summary>
    public Transfer? Transfer { get => GetObject<Transfer>("transfer"); set => Set("transfer", value); }
}
