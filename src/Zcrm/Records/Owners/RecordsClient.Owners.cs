namespace Zcrm;

// Giving records to another user.
public partial class RecordsClient
{
    private const int IdsPerAction = 500;

    /// <summary>Gives a record to another user.</summary>
    /// <remarks>POST /{module}/{id}/actions/change_owner · ZohoCRM.change_owner.CREATE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="owner">The id of the user.</param>
    /// <param name="options">What moves too, and who is told.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example because the user is not active.</exception>
    public virtual async Task ChangeOwnerAsync(
        CrmId id, CrmId owner, ChangeOwnerOptions? options = null, CancellationToken cancellationToken = default)
    {
        EnsureId(id, nameof(id));
        CrmRequest request = new CrmRequest(HttpMethod.Post, $"{Module:name}/{id}/actions/change_owner", options)
            .Body(OwnerBody(owner, options))
            .Repeatable();
        ItemAnswer.Item(await _calls.SendAsync(request, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Gives any number of records to another user, 500 a call.</summary>
    /// <remarks>POST /{module}/actions/change_owner · ZohoCRM.change_owner.CREATE</remarks>
    /// <param name="ids">The records' ids.</param>
    /// <param name="owner">The id of the user.</param>
    /// <param name="options">What moves too, and who is told.</param>
    /// <param name="cancellationToken">Ends the batch.</param>
    /// <returns>One result for each id, in order.</returns>
    /// <exception cref="WriteCanceledException">The batch was cancelled; it holds the results until then.</exception>
    public virtual Task<WriteResults> ChangeOwnerAsync(
        IEnumerable<CrmId> ids, CrmId owner, ChangeOwnerOptions? options = null, CancellationToken cancellationToken = default)
    {
        EnsureId(owner, nameof(owner));
        var write = new RecordAction($"POST /{Module}/actions/change_owner", WriteOutcome.Updated, IdsPerAction, some =>
        {
            CrmObject body = OwnerBody(owner, options);
            body["ids"] = some;
            return new CrmRequest(HttpMethod.Post, $"{Module:name}/actions/change_owner", options).Body(body).Repeatable();
        });
        return write.RunAsync(_calls, ids, cancellationToken);
    }

    private static CrmObject OwnerBody(CrmId owner, ChangeOwnerOptions? options)
    {
        EnsureId(owner, nameof(owner));
        var body = new CrmObject { ["owner"] = ActionBody.Reference(owner), ["notify"] = options?.Notify ?? false };
        if (options?.RelatedModules is { Count: > 0 } related) body["related_modules"] = related.Select(name => new CrmObject { ["api_name"] = name });
        return body;
    }
}
