#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Tags, many at once; see <see cref="TagsClient"/> for those of one module.</summary>
public partial class TagSettingsClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected TagSettingsClient() => _calls = null!;

    internal TagSettingsClient(CallContext calls) => _calls = calls;

    /// <summary>Changes tags of a module.</summary>
    /// <remarks>PUT /settings/tags · ZohoCRM.settings.tags.UPDATE</remarks>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="tags">The tags, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>NOT_ALLOWED</c>
    /// (its state or kind does not allow it) or <c>INVALID_MODULE</c> (there is no such module, or it has none of these).</exception>
    public virtual Task<ItemResults> UpdateAsync(
        string module, IEnumerable<Tag> tags, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Put, $"settings/tags", options).Require("module", module).Items("tags", tags), "tags", cancellationToken);

    /// <summary>Tells how far a mass deletion of tags got.</summary>
    /// <remarks>GET /settings/tags/actions/mass_delete · ZohoCRM.settings.tags.READ</remarks>
    /// <param name="jobId">The job's id, which the call that began it gave.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The tag mass delete; null when there is none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<TagMassDelete?> GetMassDeleteStatusAsync(
        CrmId? jobId = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<TagMassDelete>(
            new CrmRequest(HttpMethod.Get, $"settings/tags/actions/mass_delete", options).Query("job_id", jobId),
            "mass_delete",
            cancellationToken);

    /// <summary>Deletes many tags, in a job.</summary>
    /// <remarks>POST /settings/tags/actions/mass_delete · ZohoCRM.settings.tags.DELETE</remarks>
    /// <param name="massDelete">The mass delete; Zoho wants <c>module</c> and <c>tags</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>EXPECTED_FIELD_MISSING</c> (one of several keys is needed),
    /// <c>AMBIGUITY_DURING_PROCESSING</c> (two keys exclude each other) or <c>NOT_ALLOWED</c> (its state or kind does not allow it).</exception>
    public virtual Task<ItemResult> MassDeleteAsync(
        IEnumerable<TagMassDelete> massDelete, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"settings/tags/actions/mass_delete", options).Items("mass_delete", massDelete),
            null,
            cancellationToken);
}
