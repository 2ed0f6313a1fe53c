namespace Zcrm;

/// <summary>How what is known of an organization's modules and fields is kept.</summary>
public sealed record MetadataOptions
{
    /// <summary>
    /// A folder in which lists of modules and fields are kept between runs, so that a new process only asks Zoho whether they changed. It is made when it
    /// is first written to, for this user alone; one that is there keeps its permissions.
    /// </summary>
    /// <value>
    /// Null: nothing is written to disk. Any number of clients and processes may share a folder; none sees what another connection, organization, data
    /// centre or version of the API has. Connections whose organization is not known, for want of <c>ZohoCRM.org.READ</c>, are not kept.
    /// </value>
    public string? CacheFolder { get; init; }
}
