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
    /// <remarks>POST /{module}/actions/enrol_in_cadences · ZohoCRM.modules.attachments.CREATE or ZohoCRM.modules.notes.CREATE</remarks>
    /// <param name="cadencesIds">The cadences ids.</param>
    /// <param name="ids">The ids.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>API_NOT_SUPPORTED</c>, <c>INVALID_MODULE</c> or
    /// <c>LIMIT_EXCEEDED</c>.</exception>
    public virtual Task<ItemResults> EnrollAsync(
        IEnumerable<CrmId> cadencesIds, IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/actions/enrol_in_cadences", options)
                .Whole(new CrmObject { ["cadences_ids"] = cadencesIds, ["ids"] = ids }),
            "data",
            cancellationToken);

    /// <summary>Takes records out of cadences.</summary>
    /// <remarks>POST /{module}/actions/unenrol_from_cadences · ZohoCRM.modules.attachments.CREATE or ZohoCRM.modules.notes.CREATE</remarks>
    /// <param name="cadencesIds">The cadences ids.</param>
    /// <param name="ids">The ids.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>API_NOT_SUPPORTED</c>, <c>INVALID_MODULE</c> or
    /// <c>LIMIT_EXCEEDED</c>.</exception>
    public virtual Task<ItemResults> UnenrollAsync(
        IEnumerable<CrmId> cadencesIds, IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/actions/unenrol_from_cadences", options)
                .Whole(new CrmObject { ["cadences_ids"] = cadencesIds, ["ids"] = ids }),
            "data",
            cancellationToken);
}
