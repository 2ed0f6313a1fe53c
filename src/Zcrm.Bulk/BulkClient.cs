namespace Zcrm.Bulk;

/// <summary>Bulk reads and writes: Zoho works off a job on a file, and here it is one call with a stream of records or outcomes.</summary>
/// <remarks>Scopes: <c>ZohoCRM.bulk.ALL</c> and the module's own; writing needs <c>ZohoFiles.files.ALL</c> and <c>ZohoCRM.org.READ</c> as well.</remarks>
public partial class BulkClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected BulkClient() => _calls = null!;

    internal BulkClient(CallContext calls) => _calls = calls;

    internal IBulkReader ForPlanning => new PlannedBulkRead(_calls);
}
