namespace Zcrm.Emulator;

public sealed partial class EmulatorRules
{
    /// <summary>The code of the 401 for a token that is dead or unknown.</summary>
    /// <value><c>INVALID_TOKEN</c>; now and then Zoho says <c>AUTHENTICATION_FAILURE</c>.</value>
    public string DeadTokenCode { get; set; } = "INVALID_TOKEN";

    /// <summary>Whether the API takes <c>Authorization: Bearer</c> besides <c>Zoho-oauthtoken</c>.</summary>
    /// <value>False; sources disagree.</value>
    public bool AcceptBearer { get; set; }

    /// <summary>Whether a slash at the end of a path is ignored instead of being another, unknown, path.</summary>
    /// <value>False.</value>
    public bool TolerateTrailingSlash { get; set; }

    /// <summary>Whether answers have <c>X-ACCESSTOKEN-RESET</c> and, when they are JSON, <c>Content-Disposition</c>, as Zoho's do.</summary>
    /// <value>True.</value>
    public bool ExtraHeaders { get; set; } = true;
}
