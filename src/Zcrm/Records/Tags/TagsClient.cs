namespace Zcrm;

/// <summary>The tags that a module's records can have: list, create, change, delete, merge, count. At most 100 a module.</summary>
/// <remarks>Tags are put on records by <see cref="RecordsClient.AddTagsAsync(CrmId, IEnumerable{string}, bool, CallOptions?, CancellationToken)"/>.</remarks>
public class TagsClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected TagsClient() => (_calls, Module) = (null!, "");

    internal TagsClient(CallContext calls, string module) => (_calls, Module) = (calls, module);

    /// <summary>The module's API name.</summary>
    public string Module { get; }

    /// <summary>Lists the module's tags.</summary>
    /// <remarks>GET /settings/tags · ZohoCRM.settings.tags.READ</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused the call, for example with <c>INVALID_MODULE</c>.</exception>
    public virtual async Task<IReadOnlyList<CrmTag>> ListAsync(CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        CrmRequest request = ForModule(new CrmRequest(HttpMethod.Get, $"settings/tags", options));
        CrmAnswer answer = await _calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return AnswerReader.Read(answer)?.GetRecords("tags", static () => new CrmTag()) ?? [];
    }

    /// <summary>Creates a tag.</summary>
    /// <remarks>POST /settings/tags · ZohoCRM.settings.tags.CREATE</remarks>
    /// <param name="name">Its name; 1 to 25 characters, unlike that of every other tag of the module.</param>
    /// <param name="color">Its colour, one of <see cref="TagColor"/>; null: none.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The tag with its id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> or <c>LICENSE_LIMIT_EXCEEDED</c>.</exception>
    public virtual Task<CrmTag> CreateAsync(string name, string? color = null, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        TagLimits.CheckName(name, nameof(name));
        CrmRequest request = ForModule(new CrmRequest(HttpMethod.Post, $"settings/tags", options)).Body(Body(name, color));
        return SendAsync(request, name, color, cancellationToken);
    }

    /// <summary>Renames a tag or gives it another colour; records that have it follow.</summary>
    /// <remarks>PUT /settings/tags/{id} · ZohoCRM.settings.tags.UPDATE</remarks>
    /// <param name="id">The tag's id.</param>
    /// <param name="name">Its new name, or the one that it has.</param>
    /// <param name="color">Its new colour; null: none.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it.</exception>
    public virtual Task<CrmTag> UpdateAsync(
        CrmId id, string name, string? color = null, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        ActionBody.EnsureId(id, nameof(id));
        TagLimits.CheckName(name, nameof(name));
        CrmRequest request = ForModule(new CrmRequest(HttpMethod.Put, $"settings/tags/{id}", options)).Body(Body(name, color));
        return SendAsync(request, name, color, cancellationToken);
    }

    /// <summary>Deletes a tag and takes it off every record.</summary>
    /// <remarks>DELETE /settings/tags/{id} · ZohoCRM.settings.tags.DELETE</remarks>
    /// <param name="id">The tag's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it.</exception>
    public virtual async Task DeleteAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        ActionBody.EnsureId(id, nameof(id));
        CrmAnswer answer = await _calls.SendAsync(new CrmRequest(HttpMethod.Delete, $"settings/tags/{id}", options), cancellationToken).ConfigureAwait(false);
        ItemAnswer.Item(answer, "tags");
    }

    /// <summary>Merges a tag into another: its records get the other one, and it is deleted.</summary>
    /// <remarks>POST /settings/tags/{id}/actions/merge · ZohoCRM.settings.tags.CREATE</remarks>
    /// <param name="kept">The id of the tag that stays.</param>
    /// <param name="merged">The id of the tag that goes.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it.</exception>
    public virtual async Task MergeAsync(CrmId kept, CrmId merged, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        ActionBody.EnsureId(kept, nameof(kept));
        ActionBody.EnsureId(merged, nameof(merged));
        if (kept == merged) throw new ArgumentException("A tag cannot be merged into itself.", nameof(merged));
        CrmRequest request = new CrmRequest(HttpMethod.Post, $"settings/tags/{kept}/actions/merge", options)
            .Body(new CrmObject { ["tags"] = new[] { new CrmObject { ["conflict_id"] = merged } } });
        ItemAnswer.Item(await _calls.SendAsync(request, cancellationToken).ConfigureAwait(false), "tags");
    }

    /// <summary>Counts the records that have a tag.</summary>
    /// <remarks>GET /settings/tags/{id}/actions/records_count · ZohoCRM.settings.tags.READ</remarks>
    /// <param name="id">The tag's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>TAG_ID_NOT_FOUND</c>.</exception>
    public virtual async Task<long> CountRecordsAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        ActionBody.EnsureId(id, nameof(id));
        CrmRequest request = ForModule(new CrmRequest(HttpMethod.Get, $"settings/tags/{id}/actions/records_count", options));
        CrmAnswer answer = await _calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return AnswerReader.Read(answer)?.Root.Get<long>("count") ?? 0;
    }

    private CrmRequest ForModule(CrmRequest request) => request.Query("module", Module);

    private static CrmObject Body(string name, string? color) => new() { ["tags"] = new[] { new CrmObject { ["name"] = name, ["color_code"] = color } } };

    /// <summary>Zoho's answer has the whole tag, but older ones only its id.</summary>
    private async Task<CrmTag> SendAsync(CrmRequest request, string name, string? color, CancellationToken cancellationToken)
    {
        CrmAnswer answer = await _calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        CrmTag tag = ItemAnswer.Item(answer, "tags").GetObject<CrmTag>("details") ?? new CrmTag();
        if (!tag.Has("name")) tag.Set("name", name);
        if (!tag.Has("color_code")) tag.Set("color_code", color);
        return tag;
    }
}
