#nullable enable
namespace Zcrm.Models;

/// <summary>A portal invitation.</summary>
public sealed class PortalInvitation : CrmObject
{
    /// <summary>The items; empty when there are none.</summary>
    public IReadOnlyList<PortalInvitationData> Data { get => GetObjects<PortalInvitationData>("data"); set => Set("data", value); }

    /// <summary>The id of the job that does it, by which its state can be asked.</summary>
    public CrmId? JobId => Get<CrmId?>("job_id");

    /// <summary>The portal invitation's state.</summary>
    public PortalInvitationStatus? Status => Get<string>("status") is { } text ? new(text) : null;
}

/// <summary>A portal invitation data.</summary>
public sealed class PortalInvitationData : CrmObject
{
    /// <summary>What else there is to tell of it.</summary>
    public PortalInvitationDataDetail? Details => GetObject<PortalInvitationDataDetail>("details");

    /// <summary>The outcome, as a code.</summary>
    public PortalInvitationDataCode? Code => Get<string>("code") is { } text ? new(text) : null;

    /// <summary>What Zoho says to people.</summary>
    public string? Message => Get<string>("message");

    /// <summary>Its state.</summary>
    public PortalInvitationDataStatus? Status => Get<string>("status") is { } text ? new(text) : null;

    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The user type's id.</summary>
    public CrmId? UserTypeId { get => Get<CrmId?>("user_type_id"); set => Set("user_type_id", value); }

    /// <summary>Of what kind it is.</summary>
    public PortalInvitationDataType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>The language.</summary>
    public PortalInvitationDataLanguage? Language { get => Get<string>("language") is { } text ? new(text) : null; set => Set("language", value?.Value); }
}

/// <summary>A portal invitation data detail.</summary>
public sealed class PortalInvitationDataDetail : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The record's id.</summary>
    public CrmId? RecordId => Get<CrmId?>("record_id");
}

/// <summary>A portal invitation data code; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct PortalInvitationDataCode(string Value)
{
    /// <summary><c>SUCCESS</c>.</summary>
    public static PortalInvitationDataCode Success => new("SUCCESS");

    /// <summary><c>CANNOT_PROCESS</c>.</summary>
    public static PortalInvitationDataCode CannotProcess => new("CANNOT_PROCESS");

    /// <summary><c>INVALID_DATA</c>.</summary>
    public static PortalInvitationDataCode InvalidData => new("INVALID_DATA");

    /// <summary><c>REQUIRED_PARAM_MISSING</c>.</summary>
    public static PortalInvitationDataCode RequiredParamMissing => new("REQUIRED_PARAM_MISSING");

    /// <summary><c>LICENSE_LIMIT_EXCEEDED</c>.</summary>
    public static PortalInvitationDataCode LicenseLimitExceeded => new("LICENSE_LIMIT_EXCEEDED");

    /// <summary><c>NOT_REVIEWED</c>.</summary>
    public static PortalInvitationDataCode NotReviewed => new("NOT_REVIEWED");

    /// <summary><c>NOT_APPROVED</c>.</summary>
    public static PortalInvitationDataCode NotApproved => new("NOT_APPROVED");

    /// <summary><c>DUPLICATE_DATA</c>.</summary>
    public static PortalInvitationDataCode DuplicateData => new("DUPLICATE_DATA");

    /// <summary><c>SCHEDULED</c>.</summary>
    public static PortalInvitationDataCode Scheduled => new("SCHEDULED");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator PortalInvitationDataCode(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A portal invitation data language; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct PortalInvitationDataLanguage(string Value)
{
    /// <summary><c>it_IT</c>.</summary>
    public static PortalInvitationDataLanguage ItIt => new("it_IT");

    /// <summary><c>ru_RU</c>.</summary>
    public static PortalInvitationDataLanguage RuRu => new("ru_RU");

    /// <summary><c>pl_PL</c>.</summary>
    public static PortalInvitationDataLanguage PlPl => new("pl_PL");

    /// <summary><c>tr_TR</c>.</summary>
    public static PortalInvitationDataLanguage TrTr => new("tr_TR");

    /// <summary><c>hi_IN</c>.</summary>
    public static PortalInvitationDataLanguage HiIn => new("hi_IN");

    /// <summary><c>pt_BR</c>.</summary>
    public static PortalInvitationDataLanguage PtBr => new("pt_BR");

    /// <summary><c>th_TH</c>.</summary>
    public static PortalInvitationDataLanguage ThTh => new("th_TH");

    /// <summary><c>fr_FR</c>.</summary>
    public static PortalInvitationDataLanguage FrFr => new("fr_FR");

    /// <summary><c>ja_JP</c>.</summary>
    public static PortalInvitationDataLanguage JaJp => new("ja_JP");

    /// <summary><c>in_ID</c>.</summary>
    public static PortalInvitationDataLanguage InId => new("in_ID");

    /// <summary><c>cs_CZ</c>.</summary>
    public static PortalInvitationDataLanguage CsCz => new("cs_CZ");

    /// <summary><c>de_DE</c>.</summary>
    public static PortalInvitationDataLanguage DeDe => new("de_DE");

    /// <summary><c>hu_HU</c>.</summary>
    public static PortalInvitationDataLanguage HuHu => new("hu_HU");

    /// <summary><c>zh_TW</c>.</summary>
    public static PortalInvitationDataLanguage ZhTw => new("zh_TW");

    /// <summary><c>es_ES</c>.</summary>
    public static PortalInvitationDataLanguage EsEs => new("es_ES");

    /// <summary><c>nl_NL</c>.</summary>
    public static PortalInvitationDataLanguage NlNl => new("nl_NL");

    /// <summary><c>sv_SE</c>.</summary>
    public static PortalInvitationDataLanguage SvSe => new("sv_SE");

    /// <summary><c>da_DK</c>.</summary>
    public static PortalInvitationDataLanguage DaDk => new("da_DK");

    /// <summary><c>bg_BG</c>.</summary>
    public static PortalInvitationDataLanguage BgBg => new("bg_BG");

    /// <summary><c>vi_VN</c>.</summary>
    public static PortalInvitationDataLanguage ViVn => new("vi_VN");

    /// <summary><c>iw_IL</c>.</summary>
    public static PortalInvitationDataLanguage IwIl => new("iw_IL");

    /// <summary><c>hr_HR</c>.</summary>
    public static PortalInvitationDataLanguage HrHr => new("hr_HR");

    /// <summary><c>en_GB</c>.</summary>
    public static PortalInvitationDataLanguage EnGb => new("en_GB");

    /// <summary><c>ko_KR</c>.</summary>
    public static PortalInvitationDataLanguage KoKr => new("ko_KR");

    /// <summary><c>en_US</c>.</summary>
    public static PortalInvitationDataLanguage EnUs => new("en_US");

    /// <summary><c>zh_CN</c>.</summary>
    public static PortalInvitationDataLanguage ZhCn => new("zh_CN");

    /// <summary><c>ar_EG</c>.</summary>
    public static PortalInvitationDataLanguage ArEg => new("ar_EG");

    /// <summary><c>pt_PT</c>.</summary>
    public static PortalInvitationDataLanguage PtPt => new("pt_PT");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator PortalInvitationDataLanguage(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A portal invitation data status; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct PortalInvitationDataStatus(string Value)
{
    /// <summary><c>success</c>.</summary>
    public static PortalInvitationDataStatus Success => new("success");

    /// <summary><c>error</c>.</summary>
    public static PortalInvitationDataStatus Error => new("error");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator PortalInvitationDataStatus(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A portal invitation data type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct PortalInvitationDataType(string Value)
{
    /// <summary><c>reinvite</c>.</summary>
    public static PortalInvitationDataType Reinvite => new("reinvite");

    /// <summary><c>invite</c>.</summary>
    public static PortalInvitationDataType Invite => new("invite");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator PortalInvitationDataType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A portal invitation language; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct PortalInvitationLanguage(string Value)
{
    /// <summary><c>it_IT</c>.</summary>
    public static PortalInvitationLanguage ItIt => new("it_IT");

    /// <summary><c>ru_RU</c>.</summary>
    public static PortalInvitationLanguage RuRu => new("ru_RU");

    /// <summary><c>pl_PL</c>.</summary>
    public static PortalInvitationLanguage PlPl => new("pl_PL");

    /// <summary><c>tr_TR</c>.</summary>
    public static PortalInvitationLanguage TrTr => new("tr_TR");

    /// <summary><c>hi_IN</c>.</summary>
    public static PortalInvitationLanguage HiIn => new("hi_IN");

    /// <summary><c>pt_BR</c>.</summary>
    public static PortalInvitationLanguage PtBr => new("pt_BR");

    /// <summary><c>th_TH</c>.</summary>
    public static PortalInvitationLanguage ThTh => new("th_TH");

    /// <summary><c>fr_FR</c>.</summary>
    public static PortalInvitationLanguage FrFr => new("fr_FR");

    /// <summary><c>ja_JP</c>.</summary>
    public static PortalInvitationLanguage JaJp => new("ja_JP");

    /// <summary><c>in_ID</c>.</summary>
    public static PortalInvitationLanguage InId => new("in_ID");

    /// <summary><c>cs_CZ</c>.</summary>
    public static PortalInvitationLanguage CsCz => new("cs_CZ");

    /// <summary><c>de_DE</c>.</summary>
    public static PortalInvitationLanguage DeDe => new("de_DE");

    /// <summary><c>hu_HU</c>.</summary>
    public static PortalInvitationLanguage HuHu => new("hu_HU");

    /// <summary><c>zh_TW</c>.</summary>
    public static PortalInvitationLanguage ZhTw => new("zh_TW");

    /// <summary><c>es_ES</c>.</summary>
    public static PortalInvitationLanguage EsEs => new("es_ES");

    /// <summary><c>nl_NL</c>.</summary>
    public static PortalInvitationLanguage NlNl => new("nl_NL");

    /// <summary><c>sv_SE</c>.</summary>
    public static PortalInvitationLanguage SvSe => new("sv_SE");

    /// <summary><c>da_DK</c>.</summary>
    public static PortalInvitationLanguage DaDk => new("da_DK");

    /// <summary><c>bg_BG</c>.</summary>
    public static PortalInvitationLanguage BgBg => new("bg_BG");

    /// <summary><c>vi_VN</c>.</summary>
    public static PortalInvitationLanguage ViVn => new("vi_VN");

    /// <summary><c>iw_IL</c>.</summary>
    public static PortalInvitationLanguage IwIl => new("iw_IL");

    /// <summary><c>hr_HR</c>.</summary>
    public static PortalInvitationLanguage HrHr => new("hr_HR");

    /// <summary><c>en_GB</c>.</summary>
    public static PortalInvitationLanguage EnGb => new("en_GB");

    /// <summary><c>ko_KR</c>.</summary>
    public static PortalInvitationLanguage KoKr => new("ko_KR");

    /// <summary><c>en_US</c>.</summary>
    public static PortalInvitationLanguage EnUs => new("en_US");

    /// <summary><c>zh_CN</c>.</summary>
    public static PortalInvitationLanguage ZhCn => new("zh_CN");

    /// <summary><c>ar_EG</c>.</summary>
    public static PortalInvitationLanguage ArEg => new("ar_EG");

    /// <summary><c>pt_PT</c>.</summary>
    public static PortalInvitationLanguage PtPt => new("pt_PT");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator PortalInvitationLanguage(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A portal invitation status; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct PortalInvitationStatus(string Value)
{
    /// <summary><c>scheduled</c>.</summary>
    public static PortalInvitationStatus Scheduled => new("scheduled");

    /// <summary><c>completed</c>.</summary>
    public static PortalInvitationStatus Completed => new("completed");

    /// <summary><c>in_progress</c>.</summary>
    public static PortalInvitationStatus InProgress => new("in_progress");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator PortalInvitationStatus(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A portal invitation type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct PortalInvitationType(string Value)
{
    /// <summary><c>reinvite</c>.</summary>
    public static PortalInvitationType Reinvite => new("reinvite");

    /// <summary><c>invite</c>.</summary>
    public static PortalInvitationType Invite => new("invite");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator PortalInvitationType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
