#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Records in cadences.</summary>
public partial class RecordCadencesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected RecordCadencesClient() => (_calls, Module) = (null!, "");

    internal RecordCadencesClient(CallContext calls, string module) => (_calls, Module) = (calls, module);

    /// <summary>The module's API name.</summary>
    public string Module { get; }

    /// <summary>Enrolls records in cadences.</summary>
    /// <remarks>POST /{module}/actions/enrol_in_cadences · ZohoCRM.modules.attachments.CREATE or ZohoCRM.modules.notes.CREATE · since v7</remarks>
    /// <param name="cadencesIds">The ids of the cadences.</param>
    /// <param name="ids">The records' ids.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>LIMIT_EXCEEDED</c> (there would be too many),
    /// <c>NOT_ALLOWED</c> (its state or kind does not allow it) or <c>INVALID_MODULE</c> (there is no such module, or it has none of these).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v7, the first that has this.</exception>
    public virtual Task<ItemResults> EnrollAsync(
        IEnumerable<CrmId> cadencesIds, IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/actions/enrol_in_cadences", options)
                .Since("v7")
                .Whole(new CrmObject { ["cadences_ids"] = cadencesIds, ["ids"] = ids }),
            "data",
            cancellationToken);

    /// <summary>Takes records out of cadences.</summary>
    /// <remarks>POST /{module}/actions/unenrol_from_cadences · ZohoCRM.modules.attachments.CREATE or ZohoCRM.modules.notes.CREATE · since v7</remarks>
    /// <param name="cadencesIds">The ids of the cadences.</param>
    /// <param name="ids">The records' ids.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>LIMIT_EXCEEDED</c> (there would be too many),
    /// <c>NOT_ALLOWED</c> (its state or kind does not allow it) or <c>INVALID_MODULE</c> (there is no such module, or it has none of these).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v7, the first that has this.</exception>
    public virtual Task<ItemResults> UnenrollAsync(
        IEnumerable<CrmId> cadencesIds, IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/actions/unenrol_from_cadences", options)
                .Since("v7")
                .Whole(new CrmObject { ["cadences_ids"] = cadencesIds, ["ids"] = ids }),
            "data",
            cancellationToken);
}
