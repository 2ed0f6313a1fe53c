#nullable enable
namespace Zcrm.Models;

/// <summary>A territory.</summary>
public sealed class Territory : CrmObject
{
    /// <summary>The territory's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>The territory's manager.</summary>
    public TerritoryManager? Manager { get => GetObject<TerritoryManager>("manager"); set => Set("manager", value); }

    /// <summary>Who or what stands above it.</summary>
    public CrmReference? ReportingTo { get => GetObject<CrmReference>("reporting_to"); set => Set("reporting_to", value); }

    /// <summary>The territory's permission type.</summary>
    public TerritoryPermissionType? PermissionType
    {
        get => Get<string>("permission_type") is { } text ? new(text) : null;
        set => Set("permission_type", value?.Value);
    }

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>What people wrote about the territory.</summary>
    public string? Description { get => Get<string>("description"); set => Set("description", value); }

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>The territory's account rule criteria.</summary>
    public RuleCriteria? AccountRuleCriteria { get => GetObject<RuleCriteria>("account_rule_criteria"); set => Set("account_rule_criteria", value); }

    /// <summary>The territory's deal rule criteria.</summary>
    public RuleCriteria? DealRuleCriteria { get => GetObject<RuleCriteria>("deal_rule_criteria"); set => Set("deal_rule_criteria", value); }

    /// <summary>The territory's lead rule criteria.</summary>
    public RuleCriteria? LeadRuleCriteria { get => GetObject<RuleCriteria>("lead_rule_criteria"); set => Set("lead_rule_criteria", value); }

    /// <summary>The territory's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The name by which the API knows the territory; it stays when people rename it.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>When it was deleted.</summary>
    public DateTimeOffset? DeletedTime => Get<DateTimeOffset?>("deleted_time");

    /// <summary>Who deleted it.</summary>
    public CrmReference? DeletedBy => GetObject<CrmReference>("deleted_by");

    /// <summary>The transfer to's id.</summary>
    public CrmId? TransferToId { get => Get<CrmId?>("transfer_to_id"); set => Set("transfer_to_id", value); }

    /// <summary>Whether to delete previous forecasts.</summary>
    public bool? DeletePreviousForecasts { get => Get<bool?>("delete_previous_forecasts"); set => Set("delete_previous_forecasts", value); }
}

/// <summary>A territory associated users count.</summary>
public sealed class TerritoryAssociatedUsersCount : CrmObject
{
    /// <summary>How many there are.</summary>
    public string? Count => Get<string>("count");

    /// <summary>The territory.</summary>
    public ModuleTerritory? Territory => GetObject<ModuleTerritory>("territory");
}

/// <summary>A territory manager.</summary>
public sealed class TerritoryManager : CrmObject
{
    /// <summary>The territory manager's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The territory manager's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The user's number in all of Zoho, other than the id in the CRM.</summary>
    public string? Zuid { get => Get<string>("zuid"); set => Set("zuid", value); }

    /// <summary>The territory manager's state.</summary>
    public TerritoryManagerStatus? Status { get => Get<string>("status") is { } text ? new(text) : null; set => Set("status", value?.Value); }
}

/// <summary>A territory user.</summary>
public sealed class TerritoryUser : CrmObject
{
    /// <summary>The territory user's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The territory user's first name.</summary>
    public string? FirstName { get => Get<string>("first_name"); set => Set("first_name", value); }

    /// <summary>The territory user's last name.</summary>
    public string? LastName { get => Get<string>("last_name"); set => Set("last_name", value); }

    /// <summary>The territory user's full name.</summary>
    public string? FullName { get => Get<string>("full_name"); set => Set("full_name", value); }

    /// <summary>The territory user's country.</summary>
    public string? Country { get => Get<string>("country"); set => Set("country", value); }

    /// <summary>The territory user's state.</summary>
    public string? State { get => Get<string>("state"); set => Set("state", value); }

    /// <summary>The territory user's city.</summary>
    public string? City { get => Get<string>("city"); set => Set("city", value); }

    /// <summary>The territory user's zip.</summary>
    public string? Zip { get => Get<string>("zip"); set => Set("zip", value); }

    /// <summary>The territory user's fax.</summary>
    public string? Fax { get => Get<string>("fax"); set => Set("fax", value); }

    /// <summary>The territory user's street.</summary>
    public string? Street { get => Get<string>("street"); set => Set("street", value); }

    /// <summary>The territory user's state.</summary>
    public TerritoryUserStatus? Status { get => Get<string>("status") is { } text ? new(text) : null; set => Set("status", value?.Value); }

    /// <summary>The kind that the territory user is counted among.</summary>
    public TerritoryUserCategory? Category { get => Get<string>("category") is { } text ? new(text) : null; set => Set("category", value?.Value); }

    /// <summary>The territory user's profile.</summary>
    public CrmReference? Profile { get => GetObject<CrmReference>("profile"); set => Set("profile", value); }

    /// <summary>The territory user's role.</summary>
    public CrmReference? Role { get => GetObject<CrmReference>("role"); set => Set("role", value); }

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy { get => GetObject<CrmReference>("Modified_By"); set => Set("Modified_By", value); }

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime { get => Get<DateTimeOffset?>("Modified_Time"); set => Set("Modified_Time", value); }

    /// <summary>The territory user's language.</summary>
    public string? Language { get => Get<string>("language"); set => Set("language", value); }

    /// <summary>The territory user's locale.</summary>
    public string? Locale { get => Get<string>("locale"); set => Set("locale", value); }

    /// <summary>The time zone, as <c>Europe/Berlin</c>.</summary>
    public string? TimeZone { get => Get<string>("time_zone"); set => Set("time_zone", value); }

    /// <summary>The territory user's time format.</summary>
    public TerritoryUserTimeFormat? TimeFormat
    {
        get => Get<string>("time_format") is { } text ? new(text) : null;
        set => Set("time_format", value?.Value);
    }

    /// <summary>The territory user's date format.</summary>
    public string? DateFormat { get => Get<string>("date_format"); set => Set("date_format", value); }

    /// <summary>The territory user's decimal separator.</summary>
    public CurrencyFormatDecimalSeparator? DecimalSeparator
    {
        get => Get<string>("decimal_separator") is { } text ? new(text) : null;
        set => Set("decimal_separator", value?.Value);
    }

    /// <summary>The territory user's number separator.</summary>
    public string? NumberSeparator { get => Get<string>("number_separator"); set => Set("number_separator", value); }

    /// <summary>The territory user's country locale.</summary>
    public string? CountryLocale { get => Get<string>("country_locale"); set => Set("country_locale", value); }

    /// <summary>Whether <c>microsoft</c> holds.</summary>
    public bool? Microsoft { get => Get<bool?>("microsoft"); set => Set("microsoft", value); }

    /// <summary>Whether the user may develop in sandboxes.</summary>
    public bool? SandboxDeveloper { get => Get<bool?>("sandboxDeveloper"); set => Set("sandboxDeveloper", value); }

    /// <summary>Whether <c>personal_account</c> holds.</summary>
    public bool? PersonalAccount { get => Get<bool?>("personal_account"); set => Set("personal_account", value); }

    /// <summary>Whether the user is signed in at the moment.</summary>
    public bool? Isonline { get => Get<bool?>("Isonline"); set => Set("Isonline", value); }

    /// <summary>Whether the user has accepted the invitation.</summary>
    public bool? Confirm { get => Get<bool?>("confirm"); set => Set("confirm", value); }

    /// <summary>The territory user's offset.</summary>
    public int? Offset { get => Get<int?>("offset"); set => Set("offset", value); }

    /// <summary>The user's number in all of Zoho, other than the id in the CRM.</summary>
    public string? Zuid { get => Get<string>("zuid"); set => Set("zuid", value); }

    /// <summary>The territory user's alias.</summary>
    public string? Alias { get => Get<string>("alias"); set => Set("alias", value); }

    /// <summary>The territory user's date of birth.</summary>
    public DateOnly? Dob { get => Get<DateOnly?>("dob"); set => Set("dob", value); }

    /// <summary>The territory user's website.</summary>
    public string? Website { get => Get<string>("website"); set => Set("website", value); }

    /// <summary>The territory user's signature.</summary>
    public string? Signature { get => Get<string>("signature"); set => Set("signature", value); }

    /// <summary>The territory user's name format.</summary>
    public TerritoryUserNameFormat? NameFormat
    {
        get => Get<string>("name_format__s") is { } text ? new(text) : null;
        set => Set("name_format__s", value?.Value);
    }

    /// <summary>The territory user's sort order preference.</summary>
    public string? SortOrderPreference { get => Get<string>("sort_order_preference__s"); set => Set("sort_order_preference__s", value); }

    /// <summary>The territory user's status reason.</summary>
    public string? StatusReason { get => Get<string>("status_reason__s"); set => Set("status_reason__s", value); }

    /// <summary>The territory user's default tab group.</summary>
    public string? DefaultTabGroup { get => Get<string>("default_tab_group"); set => Set("default_tab_group", value); }

    /// <summary>The territory user's shift effective from.</summary>
    public CrmObject? ShiftEffectiveFrom { get => GetObject<CrmObject>("$shift_effective_from"); set => Set("$shift_effective_from", value); }

    /// <summary>The territory user's current shift.</summary>
    public CrmReference? CurrentShift { get => GetObject<CrmReference>("$current_shift"); set => Set("$current_shift", value); }

    /// <summary>The territory user's next shift.</summary>
    public CrmReference? NextShift { get => GetObject<CrmReference>("$next_shift"); set => Set("$next_shift", value); }

    /// <summary>The territory user's customize info.</summary>
    public TerritoryUserCustomizeInfo? CustomizeInfo
    {
        get => GetObject<TerritoryUserCustomizeInfo>("customize_info");
        set => Set("customize_info", value);
    }

    /// <summary>The territory user's theme.</summary>
    public TerritoryUserTheme? Theme { get => GetObject<TerritoryUserTheme>("theme"); set => Set("theme", value); }

    /// <summary>The territory user's phone.</summary>
    public string? Phone { get => Get<string>("phone"); set => Set("phone", value); }

    /// <summary>The territory user's mobile.</summary>
    public string? Mobile { get => Get<string>("mobile"); set => Set("mobile", value); }

    /// <summary>Who or what stands above it.</summary>
    public CrmReference? ReportingTo { get => GetObject<CrmReference>("Reporting_To"); set => Set("Reporting_To", value); }

    /// <summary>The territory user's currency.</summary>
    public string? Currency { get => Get<string>("Currency"); set => Set("Currency", value); }

    /// <summary>The territory user's email.</summary>
    public string? Email { get => Get<string>("email"); set => Set("email", value); }

    /// <summary>The territory user's sort order preference.</summary>
    public string? SortOrderPreference2 { get => Get<string>("sort_order_preference"); set => Set("sort_order_preference", value); }
}

/// <summary>A territory user customize info.</summary>
public sealed class TerritoryUserCustomizeInfo : CrmObject
{
    /// <summary>The notes desc.</summary>
    public CrmObject? NotesDesc { get => GetObject<CrmObject>("notes_desc"); set => Set("notes_desc", value); }

    /// <summary>Whether to show right panel.</summary>
    public bool? ShowRightPanel { get => Get<bool?>("show_right_panel"); set => Set("show_right_panel", value); }

    /// <summary>Whether to show left panel.</summary>
    public bool? ShowLeftPanel => Get<bool?>("show_left_panel");

    /// <summary>The bc view.</summary>
    public CrmObject? BcView { get => GetObject<CrmObject>("bc_view"); set => Set("bc_view", value); }

    /// <summary>Whether to show home.</summary>
    public bool? ShowHome { get => Get<bool?>("show_home"); set => Set("show_home", value); }

    /// <summary>Whether to show detail view.</summary>
    public bool? ShowDetailView { get => Get<bool?>("show_detail_view"); set => Set("show_detail_view", value); }

    /// <summary>The unpin recent item.</summary>
    public CrmObject? UnpinRecentItem { get => GetObject<CrmObject>("unpin_recent_item"); set => Set("unpin_recent_item", value); }
}

/// <summary>A territory user theme.</summary>
public sealed class TerritoryUserTheme : CrmObject
{
    /// <summary>The normal tab.</summary>
    public TabTheme? NormalTab { get => GetObject<TabTheme>("normal_tab"); set => Set("normal_tab", value); }

    /// <summary>The selected tab.</summary>
    public TabTheme? SelectedTab { get => GetObject<TabTheme>("selected_tab"); set => Set("selected_tab", value); }

    /// <summary>The new background.</summary>
    public string? NewBackground { get => Get<string>("new_background"); set => Set("new_background", value); }

    /// <summary>The background.</summary>
    public string? Background { get => Get<string>("background"); set => Set("background", value); }

    /// <summary>The screen.</summary>
    public TerritoryUserThemeScreen? Screen { get => Get<string>("screen") is { } text ? new(text) : null; set => Set("screen", value?.Value); }

    /// <summary>Of what kind it is.</summary>
    public TerritoryUserThemeType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }
}

/// <summary>A territory manager status; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct TerritoryManagerStatus(string Value)
{
    /// <summary><c>deleted</c>.</summary>
    public static TerritoryManagerStatus Deleted => new("deleted");

    /// <summary><c>rejected</c>.</summary>
    public static TerritoryManagerStatus Rejected => new("rejected");

    /// <summary><c>active</c>.</summary>
    public static TerritoryManagerStatus Active => new("active");

    /// <summary><c>closed</c>.</summary>
    public static TerritoryManagerStatus Closed => new("closed");

    /// <summary><c>disabled</c>.</summary>
    public static TerritoryManagerStatus Disabled => new("disabled");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator TerritoryManagerStatus(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A territory permission type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct TerritoryPermissionType(string Value)
{
    /// <summary><c>read_write_delete</c>.</summary>
    public static TerritoryPermissionType ReadWriteDelete => new("read_write_delete");

    /// <summary><c>read_only</c>.</summary>
    public static TerritoryPermissionType ReadOnly => new("read_only");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator TerritoryPermissionType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A territory user category; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct TerritoryUserCategory(string Value)
{
    /// <summary><c>regular_user</c>.</summary>
    public static TerritoryUserCategory RegularUser => new("regular_user");

    /// <summary><c>sandbox_user</c>.</summary>
    public static TerritoryUserCategory SandboxUser => new("sandbox_user");

    /// <summary><c>light_user</c>.</summary>
    public static TerritoryUserCategory LightUser => new("light_user");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator TerritoryUserCategory(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
