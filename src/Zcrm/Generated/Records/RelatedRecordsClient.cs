#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Records in related lists of a record.</summary>
public partial class RelatedRecordsClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected RelatedRecordsClient() => (_calls, Module) = (null!, "");

    internal RelatedRecordsClient(CallContext calls, string module) => (_calls, Module) = (calls, module);

    /// <summary>The module's API name.</summary>
    public string Module { get; }

    /// <summary>Lists the related records of a deleted record.</summary>
    /// <remarks>GET /{module}/deleted/{id}/{relatedList} · ZohoCRM.modules.READ</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="relatedList">The related list.</param>
    /// <param name="fields">The API names of the fields to read.</param>
    /// <param name="pageSize">How many items a page holds; null: as many as Zoho gives by itself.</param>
    /// <param name="ids">The ids.</param>
    /// <param name="options">What differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<CrmRecord> ListOfDeleted(
        CrmId id, string relatedList, IEnumerable<string> fields, int? pageSize = null, IEnumerable<CrmId>? ids = null, CallOptions? options = null) =>
        _calls.Pages<CrmRecord>("data", () => new CrmRequest(HttpMethod.Get, $"{Module:name}/deleted/{id}/{relatedList}", options)
            .Require("fields", fields)
            .Query("per_page", pageSize)
            .Query("ids", ids));
}
