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

    /// <summary>Changes tags.</summary>
    /// <remarks>PUT /settings/tags · ZohoCRM.settings.tags.UPDATE</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="tags">The tags.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c>, <c>INVALID_MODULE</c> or <c>NOT_ALLOWED</c>.</exception>
    public virtual Task<ItemResults> UpdateAsync(
        string module, IEnumerable<Tag> tags, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Put, $"settings/tags", options).Require("module", module).Items("tags", tags), "tags", cancellationToken);

    /// <summary>Tells how far a mass deletion of tags got.</summary>
    /// <remarks>GET /settings/tags/actions/mass_delete · ZohoCRM.settings.tags.READ</remarks>
    /// <param name="jobId">The id of the job.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<IReadOnlyList<TagMassDelete>> GetMassDeleteStatusAsync(
        CrmId? jobId = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<TagMassDelete>(
            new CrmRequest(HttpMethod.Get, $"settings/tags/actions/mass_delete", options).Query("job_id", jobId),
            "mass_delete",
            cancellationToken);

    /// <summary>Deletes many tags, in a job.</summary>
    /// <remarks>POST /settings/tags/actions/mass_delete · ZohoCRM.settings.tags.DELETE</remarks>
    /// <param name="massDelete">The mass delete; Zoho wants <c>module</c>, <c>tags</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>AMBIGUITY_DURING_PROCESSING</c>, <c>EXPECTED_FIELD_MISSING</c> or
    /// <c>NOT_ALLOWED</c>.</exception>
    public virtual Task<ItemResult> MassDeleteAsync(
        IEnumerable<TagMassDelete> massDelete, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"settings/tags/actions/mass_delete", options).Items("mass_delete", massDelete),
            null,
            cancellationToken);
}
