namespace Zcrm.Emulator;

public sealed partial class EmulatorRules
{
    /// <summary>The status of a write of which some records were saved and some were not, from v3 on; v2 always answers 202.</summary>
    /// <value>207.</value>
    public int MixedBatchStatus { get; set; } = 207;

    /// <summary>The status when one record is asked for whose id belongs to none: 204, or 400 with <c>INVALID_DATA</c>.</summary>
    /// <value>204.</value>
    public int UnknownRecordStatus { get; set; } = 204;

    /// <summary>Whether a write with a field that the module does not have fails, instead of ignoring the field.</summary>
    /// <value>False.</value>
    public bool RefuseUnknownFields { get; set; }

    /// <summary>Whether a write with a picklist value that is not offered fails, instead of adding the value to the picklist.</summary>
    /// <value>False.</value>
    public bool RefuseUnknownPickListValues { get; set; }

    /// <summary>Whether a discount that was given as a share, like <c>"5%"</c>, is answered as the amount that it comes to.</summary>
    /// <value>False: as it was given. Zoho's pages do not say.</value>
    public bool ShowDiscountsAsAmounts { get; set; }

    /// <summary>How many records <c>page</c> reaches.</summary>
    /// <value>2,000.</value>
    public int PageLimit { get; set; } = 2_000;

    /// <summary>How many records <c>page_token</c> reaches.</summary>
    /// <value>100,000.</value>
    public int PageTokenLimit { get; set; } = 100_000;

    /// <summary>How long a page token can be used.</summary>
    /// <value>24 hours.</value>
    public TimeSpan PageTokenLifetime { get; set; } = TimeSpan.FromHours(24);

    /// <summary>How long a search does not see a record after it was written.</summary>
    /// <value>Zero. At Zoho it is some seconds up to a minute.</value>
    public TimeSpan SearchIndexDelay { get; set; }

    /// <summary>How many conditions a search may have.</summary>
    /// <value>15. Zoho's pages say 10, its error message 15.</value>
    public int SearchCriteriaLimit { get; set; } = 15;
}
