namespace Zcrm;

// Tags on records, and the tags that the module's records can have.
public partial class RecordsClient
{
    /// <summary>The tags that the module's records can have.</summary>
    public virtual TagsClient Tags => new(_calls, Module);

    /// <summary>Puts tags on a record; a tag that the module does not have yet is made.</summary>
    /// <remarks>POST /{module}/{id}/actions/add_tags · ZohoCRM.modules.{module}.UPDATE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="tags">The tags' names; 1 to 10, each of up to 25 characters.</param>
    /// <param name="overwrite">Whether they replace the tags that the record has. False: they come on top.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The tags that the record has now.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example because the record would have more than 10.</exception>
    public virtual Task<IReadOnlyList<CrmTag>> AddTagsAsync(
        CrmId id, IEnumerable<string> tags, bool overwrite = false, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        EnsureId(id, nameof(id));
        CrmObject body = TagBody(tags, overwrite);
        return TagOneAsync(new CrmRequest(HttpMethod.Post, $"{Module:name}/{id}/actions/add_tags", options).Body(body).Repeatable(), cancellationToken);
    }

    /// <summary>Puts tags on any number of records, 500 a call.</summary>
    /// <remarks>POST /{module}/actions/add_tags · ZohoCRM.modules.{module}.UPDATE · an API credit for each 50 records</remarks>
    /// <param name="ids">The records' ids.</param>
    /// <param name="tags">The tags' names; 1 to 10, each of up to 25 characters.</param>
    /// <param name="overwrite">Whether they replace the tags that the records have. False: they come on top.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the batch.</param>
    /// <returns>One result for each id, in order.</returns>
    /// <exception cref="WriteCanceledException">The batch was cancelled; it holds the results until then.</exception>
    public virtual Task<WriteResults> AddTagsAsync(
        IEnumerable<CrmId> ids, IEnumerable<string> tags, bool overwrite = false, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        TagManyAsync("add_tags", ids, TagBody(tags, overwrite), options, cancellationToken);

    /// <summary>Takes tags off a record.</summary>
    /// <remarks>POST /{module}/{id}/actions/remove_tags · ZohoCRM.modules.{module}.UPDATE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="tags">The tags' names; 1 to 10. Those that the record does not have are passed over.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The tags that the record still has.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it.</exception>
    public virtual Task<IReadOnlyList<CrmTag>> RemoveTagsAsync(
        CrmId id, IEnumerable<string> tags, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        EnsureId(id, nameof(id));
        CrmObject body = TagBody(tags, overwrite: false);
        return TagOneAsync(new CrmRequest(HttpMethod.Post, $"{Module:name}/{id}/actions/remove_tags", options).Body(body).Repeatable(), cancellationToken);
    }

    /// <summary>Takes tags off any number of records, 500 a call.</summary>
    /// <remarks>POST /{module}/actions/remove_tags · ZohoCRM.modules.{module}.UPDATE · an API credit for each 50 records</remarks>
    /// <param name="ids">The records' ids.</param>
    /// <param name="tags">The tags' names; 1 to 10. Those that a record does not have are passed over.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the batch.</param>
    /// <returns>One result for each id, in order.</returns>
    /// <exception cref="WriteCanceledException">The batch was cancelled; it holds the results until then.</exception>
    public virtual Task<WriteResults> RemoveTagsAsync(
        IEnumerable<CrmId> ids, IEnumerable<string> tags, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        TagManyAsync("remove_tags", ids, TagBody(tags, overwrite: false), options, cancellationToken);

    private static CrmObject TagBody(IEnumerable<string> tags, bool overwrite)
    {
        string[] names = TagLimits.CheckNames(tags, nameof(tags));
        var body = new CrmObject { ["tags"] = names.Select(name => new CrmObject { ["name"] = name }) };
        if (overwrite) body["over_write"] = true;
        return body;
    }

    private async Task<IReadOnlyList<CrmTag>> TagOneAsync(CrmRequest request, CancellationToken cancellationToken) =>
        ItemAnswer.Details(await _calls.SendAsync(request, cancellationToken).ConfigureAwait(false)).GetObjects<CrmTag>("tags");

    private Task<WriteResults> TagManyAsync(string action, IEnumerable<CrmId> ids, CrmObject body, CallOptions? options, CancellationToken cancellationToken)
    {
        string tags = body.ToJson();
        var write = new RecordAction($"POST /{Module}/actions/{action}", WriteOutcome.Updated, TagLimits.RecordsPerCall, some =>
        {
            CrmObject one = CrmObject.Parse(tags);
            one["ids"] = some;
            return new CrmRequest(HttpMethod.Post, $"{Module:name}/actions/{action:name}", options).Body(one).Repeatable();
        });
        return write.RunAsync(_calls, ids, cancellationToken);
    }
}
