#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Related lists of modules.</summary>
public partial class RelatedListsClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected RelatedListsClient() => _calls = null!;

    internal RelatedListsClient(CallContext calls) => _calls = calls;

    /// <summary>Lists the related lists of a module.</summary>
    /// <remarks>GET /settings/related_lists · ZohoCRM.settings.related_lists.READ</remarks>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="layoutId">The layout's id; null: every layout.</param>
    /// <param name="status">Only related lists with this status; null: all; known: <c>visible</c>, <c>scheduled_for_deletion</c>, <c>user_hidden</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<IReadOnlyList<RelatedList>> ListAsync(
        string module, CrmId? layoutId = null, string? status = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<RelatedList>(
            new CrmRequest(HttpMethod.Get, $"settings/related_lists", options).Require("module", module).Query("layout_id", layoutId).Query("status", status),
            "related_lists",
            cancellationToken);

    /// <summary>Gets a related list by its id.</summary>
    /// <remarks>GET /settings/related_lists/{id} · ZohoCRM.settings.related_lists.READ or ZohoCRM.settings.related_lists.ALL</remarks>
    /// <param name="id">The related list's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="layoutId">The layout's id; null: every layout.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The related list; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<RelatedList?> GetAsync(
        CrmId id, string module, CrmId? layoutId = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<RelatedList>(
            new CrmRequest(HttpMethod.Get, $"settings/related_lists/{id}", options).Require("module", module).Query("layout_id", layoutId),
            "related_lists",
            cancellationToken);
}
