namespace Zcrm;

/// <summary>A way to read all records of a query.</summary>
public enum QueryWay
{
    /// <summary>COQL, up to 2,000 rows a call.</summary>
    Query,

    /// <summary>The module's list, 200 records a call.</summary>
    List,

    /// <summary>Zoho's search index, 200 records a call and 2,000 in all.</summary>
    Search,

    /// <summary>Bulk read jobs, up to 200,000 rows each.</summary>
    BulkRead,
}
