namespace Zcrm.Emulator;

public sealed partial class EmulatorRules
{
    /// <summary>How many rows a COQL query may ask for; v2 and v3 always allow 200.</summary>
    /// <value>2,000. Some of Zoho's pages still say 200.</value>
    public int CoqlRowLimit { get; set; } = 2_000;

    /// <summary>How many rows LIMIT and OFFSET of a COQL query reach; before v7 it is 10,000, in v2 200.</summary>
    /// <value>100,000.</value>
    public int CoqlOffsetLimit { get; set; } = 100_000;

    /// <summary>How many columns a COQL query may select; before v7 it is 50.</summary>
    /// <value>500. Some of Zoho's pages still say 50.</value>
    public int CoqlColumnLimit { get; set; } = 500;

    /// <summary>How many values <c>in</c> may have in COQL; before v7 it is 50.</summary>
    /// <value>100. Some of Zoho's pages still say 50.</value>
    public int CoqlValueLimit { get; set; } = 100;

    /// <summary>How many lookups a path in COQL may follow; before v7 it is 2.</summary>
    /// <value>0: as many as the joins allow. Some of Zoho's pages still say 2.</value>
    public int CoqlPathLimit { get; set; }

    /// <summary>How many lookups the criteria of a COQL query may follow in all.</summary>
    /// <value>5.</value>
    public int CoqlCriteriaJoinLimit { get; set; } = 5;

    /// <summary>How many lookups the other columns of a COQL query may follow in all.</summary>
    /// <value>15.</value>
    public int CoqlColumnJoinLimit { get; set; } = 15;
}
