#nullable enable
namespace Zcrm.Models;

/// <summary>A user transfer and delete.</summary>
public sealed class UserTransferAndDelete : CrmObject
{
    /// <summary>Its state.</summary>
    public UserTransferStatus? Status => Get<string>("status") is { } text ? new(text) : null;

    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The move subordinate.</summary>
    public CrmReference? MoveSubordinate { get => GetObject<CrmReference>("move_subordinate"); set => Set("move_subordinate", value); }

    /// <summary>The transfer.</summary>
    public Transfer? Transfer { get => GetObject<Transfer>("transfer"); set => Set("transfer", value); }
}

/// <summary>A user validate before transfer.</summary>
public sealed class UserValidateBeforeTransfer : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>Its name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>Whether <c>assignment</c> holds.</summary>
    public bool? Assignment => Get<bool?>("assignment");

    /// <summary>The conditions that records must meet; null for no conditions.</summary>
    public bool? Criteria => Get<bool?>("criteria");

    /// <summary>Whether the people below are included.</summary>
    public bool? Subordinates => Get<bool?>("subordinates");
}

/// <summary>A user distance preference; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct UserDistancePreference(string Value)
{
    /// <summary><c>Kilometers</c>.</summary>
    public static UserDistancePreference Kilometers => new("Kilometers");

    /// <summary><c>Miles</c>.</summary>
    public static UserDistancePreference Miles => new("Miles");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator UserDistancePreference(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A user locale; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct UserLocale(string Value)
{
    /// <summary><c>in_ID</c>.</summary>
    public static UserLocale InId => new("in_ID");

    /// <summary><c>zh_CN</c>.</summary>
    public static UserLocale ZhCn => new("zh_CN");

    /// <summary><c>zh_TW</c>.</summary>
    public static UserLocale ZhTw => new("zh_TW");

    /// <summary><c>da_DK</c>.</summary>
    public static UserLocale DaDk => new("da_DK");

    /// <summary><c>de_DE</c>.</summary>
    public static UserLocale DeDe => new("de_DE");

    /// <summary><c>en_GB</c>.</summary>
    public static UserLocale EnGb => new("en_GB");

    /// <summary><c>en_US</c>.</summary>
    public static UserLocale EnUs => new("en_US");

    /// <summary><c>es_ES</c>.</summary>
    public static UserLocale EsEs => new("es_ES");

    /// <summary><c>fr_FR</c>.</summary>
    public static UserLocale FrFr => new("fr_FR");

    /// <summary><c>iw_IL</c>.</summary>
    public static UserLocale IwIl => new("iw_IL");

    /// <summary><c>hr_HR</c>.</summary>
    public static UserLocale HrHr => new("hr_HR");

    /// <summary><c>it_IT</c>.</summary>
    public static UserLocale ItIt => new("it_IT");

    /// <summary><c>hu_HU</c>.</summary>
    public static UserLocale HuHu => new("hu_HU");

    /// <summary><c>nl_NL</c>.</summary>
    public static UserLocale NlNl => new("nl_NL");

    /// <summary><c>pl_PL</c>.</summary>
    public static UserLocale PlPl => new("pl_PL");

    /// <summary><c>pt_BR</c>.</summary>
    public static UserLocale PtBr => new("pt_BR");

    /// <summary><c>pt_PT</c>.</summary>
    public static UserLocale PtPt => new("pt_PT");

    /// <summary><c>sv_SE</c>.</summary>
    public static UserLocale SvSe => new("sv_SE");

    /// <summary><c>vi_VN</c>.</summary>
    public static UserLocale ViVn => new("vi_VN");

    /// <summary><c>tr_TR</c>.</summary>
    public static UserLocale TrTr => new("tr_TR");

    /// <summary><c>cs_CZ</c>.</summary>
    public static UserLocale CsCz => new("cs_CZ");

    /// <summary><c>bg_BG</c>.</summary>
    public static UserLocale BgBg => new("bg_BG");

    /// <summary><c>ru_RU</c>.</summary>
    public static UserLocale RuRu => new("ru_RU");

    /// <summary><c>ar_EG</c>.</summary>
    public static UserLocale ArEg => new("ar_EG");

    /// <summary><c>hi_IN</c>.</summary>
    public static UserLocale HiIn => new("hi_IN");

    /// <summary><c>th_TH</c>.</summary>
    public static UserLocale ThTh => new("th_TH");

    /// <summary><c>ja_JP</c>.</summary>
    public static UserLocale JaJp => new("ja_JP");

    /// <summary><c>ko_KR</c>.</summary>
    public static UserLocale KoKr => new("ko_KR");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator UserLocale(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A user number separator; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct UserNumberSeparator(string Value)
{
    /// <summary><c>Space</c>.</summary>
    public static UserNumberSeparator Space => new("Space");

    /// <summary><c>Comma</c>.</summary>
    public static UserNumberSeparator Comma => new("Comma");

    /// <summary><c>Period</c>.</summary>
    public static UserNumberSeparator Period => new("Period");

    /// <summary><c>comma</c>.</summary>
    public static UserNumberSeparator Comma2 => new("comma");

    /// <summary><c>period</c>.</summary>
    public static UserNumberSeparator Period2 => new("period");

    /// <summary><c>space</c>.</summary>
    public static UserNumberSeparator Space2 => new("space");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator UserNumberSeparator(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A user sort order preference; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct UserSortOrderPreference(string Value)
{
    /// <summary><c>First Name,Last Name</c>.</summary>
    public static UserSortOrderPreference FirstNameLastName => new("First Name,Last Name");

    /// <summary><c>Last Name,First Name</c>.</summary>
    public static UserSortOrderPreference LastNameFirstName => new("Last Name,First Name");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator UserSortOrderPreference(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A user status; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct UserStatus(string Value)
{
    /// <summary><c>deleted</c>.</summary>
    public static UserStatus Deleted => new("deleted");

    /// <summary><c>disabled</c>.</summary>
    public static UserStatus Disabled => new("disabled");

    /// <summary><c>active</c>.</summary>
    public static UserStatus Active => new("active");

    /// <summary><c>inactive</c>.</summary>
    public static UserStatus Inactive => new("inactive");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator UserStatus(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A user system type filter; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct UserSystemTypeFilter(string Value)
{
    /// <summary><c>Regular User</c>.</summary>
    public static UserSystemTypeFilter RegularUser => new("Regular User");

    /// <summary><c>Sandbox Developer User</c>.</summary>
    public static UserSystemTypeFilter SandboxDeveloperUser => new("Sandbox Developer User");

    /// <summary><c>Team User</c>.</summary>
    public static UserSystemTypeFilter TeamUser => new("Team User");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator UserSystemTypeFilter(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A user transfer status; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct UserTransferStatus(string Value)
{
    /// <summary><c>in_progress</c>.</summary>
    public static UserTransferStatus InProgress => new("in_progress");

    /// <summary><c>completed</c>.</summary>
    public static UserTransferStatus Completed => new("completed");

    /// <summary><c>failed</c>.</summary>
    public static UserTransferStatus Failed => new("failed");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator UserTransferStatus(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A user type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct UserType(string Value)
{
    /// <summary><c>users</c>.</summary>
    public static UserType Users => new("users");

    /// <summary><c>roles</c>.</summary>
    public static UserType Roles => new("roles");

    /// <summary><c>groups</c>.</summary>
    public static UserType Groups => new("groups");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator UserType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A user type filter; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct UserTypeFilter(string Value)
{
    /// <summary><c>CurrentUser</c>.</summary>
    public static UserTypeFilter CurrentUser => new("CurrentUser");

    /// <summary><c>DeletedUsers</c>.</summary>
    public static UserTypeFilter DeletedUsers => new("DeletedUsers");

    /// <summary><c>DeactiveUsers</c>.</summary>
    public static UserTypeFilter DeactiveUsers => new("DeactiveUsers");

    /// <summary><c>NotConfirmedUsers</c>.</summary>
    public static UserTypeFilter NotConfirmedUsers => new("NotConfirmedUsers");

    /// <summary><c>ConfirmedUsers</c>.</summary>
    public static UserTypeFilter ConfirmedUsers => new("ConfirmedUsers");

    /// <summary><c>ActiveUsers</c>.</summary>
    public static UserTypeFilter ActiveUsers => new("ActiveUsers");

    /// <summary><c>AdminUsers</c>.</summary>
    public static UserTypeFilter AdminUsers => new("AdminUsers");

    /// <summary><c>ActiveConfirmedAdmins</c>.</summary>
    public static UserTypeFilter ActiveConfirmedAdmins => new("ActiveConfirmedAdmins");

    /// <summary><c>ActiveConfirmedUsers</c>.</summary>
    public static UserTypeFilter ActiveConfirmedUsers => new("ActiveConfirmedUsers");

    /// <summary><c>DeveloperUsers</c>.</summary>
    public static UserTypeFilter DeveloperUsers => new("DeveloperUsers");

    /// <summary><c>AllUsers</c>.</summary>
    public static UserTypeFilter AllUsers => new("AllUsers");

    /// <summary><c>AllActiveUsers</c>.</summary>
    public static UserTypeFilter AllActiveUsers => new("AllActiveUsers");

    /// <summary><c>ActiveLiteUser</c>.</summary>
    public static UserTypeFilter ActiveLiteUser => new("ActiveLiteUser");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator UserTypeFilter(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A user type kind; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct UserTypeKind(string Value)
{
    /// <summary><c>Sandbox Developer User</c>.</summary>
    public static UserTypeKind SandboxDeveloperUser => new("Sandbox Developer User");

    /// <summary><c>Support User</c>.</summary>
    public static UserTypeKind SupportUser => new("Support User");

    /// <summary><c>Client Portal User</c>.</summary>
    public static UserTypeKind ClientPortalUser => new("Client Portal User");

    /// <summary><c>Regular User</c>.</summary>
    public static UserTypeKind RegularUser => new("Regular User");

    /// <summary><c>Lite User</c>.</summary>
    public static UserTypeKind LiteUser => new("Lite User");

    /// <summary><c>System User</c>.</summary>
    public static UserTypeKind SystemUser => new("System User");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator UserTypeKind(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
