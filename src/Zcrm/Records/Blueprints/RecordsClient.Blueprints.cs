namespace Zcrm;

// Blueprints: where a record stands, and the step to the next state.
public partial class RecordsClient
{
    /// <summary>Gets the state of a record in its blueprint and the ways out of it.</summary>
    /// <remarks>GET /{module}/{id}/actions/blueprint · ZohoCRM.modules.{module}.READ</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Null when the record is in no blueprint, which is a normal state.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call.</exception>
    public virtual async Task<Blueprint?> GetBlueprintAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        EnsureId(id, nameof(id));
        var request = new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/actions/blueprint", options);
        CrmAnswer answer = await _calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (ErrorBody.TryRead(answer.Bytes) is { } error && error.Code == CrmErrorCode.RecordNotInProcess) return null;
        return AnswerReader.Read(answer)?.Root.GetObject<Blueprint>("blueprint");
    }

    /// <summary>Moves a record on in its blueprint.</summary>
    /// <remarks>PUT /{module}/{id}/actions/blueprint · ZohoCRM.modules.{module}.UPDATE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="transition">The id of the way, from <see cref="Blueprint.Transitions"/>.</param>
    /// <param name="data">The fields that are asked for on the way; also <c>Notes</c>, <c>Attachments</c> and <c>CheckLists</c>. Null: none.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it: the way does not begin where the record stands, or a field is missing.</exception>
    public virtual async Task MoveBlueprintAsync(
        CrmId id, CrmId transition, CrmObject? data = null, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        EnsureId(id, nameof(id));
        EnsureId(transition, nameof(transition));
        var step = new CrmObject { ["transition_id"] = transition, ["data"] = data ?? new CrmObject() };
        CrmRequest request = new CrmRequest(HttpMethod.Put, $"{Module:name}/{id}/actions/blueprint", options)
            .Body(new CrmObject { ["blueprint"] = new[] { step } });

        // Going twice is not going once: after a lost answer the record stands elsewhere.
        request.IsRepeatable = false;
        ItemAnswer.Item(await _calls.SendAsync(request, cancellationToken).ConfigureAwait(false));
    }
}
