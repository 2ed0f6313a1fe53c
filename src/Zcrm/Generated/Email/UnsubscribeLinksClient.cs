#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Links by which people unsubscribe.</summary>
public partial class UnsubscribeLinksClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected UnsubscribeLinksClient() => _calls = null!;

    internal UnsubscribeLinksClient(CallContext calls) => _calls = calls;

    /// <summary>Lists what unsubscribe links are used in.</summary>
    /// <remarks>GET /settings/unsubscribe_link/actions/associations · ZohoCRM.settings.unsubscribe.READ</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c>.</exception>
    public virtual Task<IReadOnlyList<UnsubscribeLinkAssociation>> ListAssociationsAsync(
        CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<UnsubscribeLinkAssociation>(
            new CrmRequest(HttpMethod.Get, $"settings/unsubscribe_link/actions/associations", options),
            "associations",
            cancellationToken);

    /// <summary>Lists unsubscribe links.</summary>
    /// <remarks>GET /settings/unsubscribe_links · ZohoCRM.settings.unsubscribe.READ</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> or <c>NOT_ALLOWED</c>.</exception>
    public virtual Task<IReadOnlyList<UnsubscribeLink>> ListAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<UnsubscribeLink>(new CrmRequest(HttpMethod.Get, $"settings/unsubscribe_links", options), "unsubscribe_links", cancellationToken);

    /// <summary>Creates unsubscribe links.</summary>
    /// <remarks>POST /settings/unsubscribe_links · ZohoCRM.settings.unsubscribe.CREATE</remarks>
    /// <param name="unsubscribeLinks">The unsubscribe links.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_FIELD_MISSING</c>, <c>DUPLICATE_DATA</c> or
    /// <c>INVALID_MODULE</c>.</exception>
    public virtual Task<ItemResults> CreateAsync(
        IEnumerable<UnsubscribeLink> unsubscribeLinks, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/unsubscribe_links", options).Items("unsubscribe_links", unsubscribeLinks),
            "unsubscribe_links",
            cancellationToken);

    /// <summary>Changes unsubscribe links.</summary>
    /// <remarks>PUT /settings/unsubscribe_links · ZohoCRM.settings.unsubscribe.UPDATE</remarks>
    /// <param name="unsubscribeLinks">The unsubscribe links.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_FIELD_MISSING</c>, <c>DUPLICATE_DATA</c> or
    /// <c>INVALID_MODULE</c>.</exception>
    public virtual Task<ItemResults> UpdateAsync(
        IEnumerable<UnsubscribeLink> unsubscribeLinks, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/unsubscribe_links", options).Items("unsubscribe_links", unsubscribeLinks),
            "unsubscribe_links",
            cancellationToken);

    /// <summary>Gets a unsubscribe link.</summary>
    /// <remarks>GET /settings/unsubscribe_links/{id} · ZohoCRM.settings.unsubscribe.READ</remarks>
    /// <param name="id">The unsubscribe link's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> or <c>NOT_ALLOWED</c>.</exception>
    public virtual Task<UnsubscribeLink?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<UnsubscribeLink>(new CrmRequest(HttpMethod.Get, $"settings/unsubscribe_links/{id}", options), "unsubscribe_links", cancellationToken);

    /// <summary>Changes a unsubscribe link.</summary>
    /// <remarks>PUT /settings/unsubscribe_links/{id} · ZohoCRM.settings.unsubscribe.UPDATE</remarks>
    /// <param name="id">The unsubscribe link's id.</param>
    /// <param name="unsubscribeLink">The unsubscribe link.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_FIELD_MISSING</c>, <c>DUPLICATE_DATA</c> or
    /// <c>INVALID_MODULE</c>.</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, UnsubscribeLink unsubscribeLink, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/unsubscribe_links/{id}", options).Item("unsubscribe_links", unsubscribeLink, inList: true),
            "unsubscribe_links",
            cancellationToken);

    /// <summary>Deletes a unsubscribe link.</summary>
    /// <remarks>DELETE /settings/unsubscribe_links/{id} · ZohoCRM.settings.unsubscribe.DELETE</remarks>
    /// <param name="id">The unsubscribe link's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_FIELD_MISSING</c>, <c>DUPLICATE_DATA</c> or
    /// <c>INVALID_MODULE</c>.</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"settings/unsubscribe_links/{id}", options), "unsubscribe_links", cancellationToken);
}
