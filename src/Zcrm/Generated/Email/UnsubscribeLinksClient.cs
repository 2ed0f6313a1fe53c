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
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these),
    /// <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
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
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these),
    /// <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    public virtual Task<IReadOnlyList<UnsubscribeLink>> ListAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<UnsubscribeLink>(new CrmRequest(HttpMethod.Get, $"settings/unsubscribe_links", options), "unsubscribe_links", cancellationToken);

    /// <summary>Creates unsubscribe links.</summary>
    /// <remarks>POST /settings/unsubscribe_links · ZohoCRM.settings.unsubscribe.CREATE</remarks>
    /// <param name="unsubscribeLinks">The unsubscribe links to create.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>LIMIT_EXCEEDED</c> (there would be too many) or <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it).</exception>
    public virtual Task<ItemResults> CreateAsync(
        IEnumerable<UnsubscribeLink> unsubscribeLinks, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/unsubscribe_links", options).Items("unsubscribe_links", unsubscribeLinks),
            "unsubscribe_links",
            cancellationToken);

    /// <summary>Changes unsubscribe links.</summary>
    /// <remarks>PUT /settings/unsubscribe_links · ZohoCRM.settings.unsubscribe.UPDATE</remarks>
    /// <param name="unsubscribeLinks">The unsubscribe links, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>LIMIT_EXCEEDED</c> (there would be too many) or <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it).</exception>
    public virtual Task<ItemResults> UpdateAsync(
        IEnumerable<UnsubscribeLink> unsubscribeLinks, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/unsubscribe_links", options).Items("unsubscribe_links", unsubscribeLinks),
            "unsubscribe_links",
            cancellationToken);

    /// <summary>Gets an unsubscribe link by its id.</summary>
    /// <remarks>GET /settings/unsubscribe_links/{id} · ZohoCRM.settings.unsubscribe.READ</remarks>
    /// <param name="id">The unsubscribe link's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The unsubscribe link; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these),
    /// <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    public virtual Task<UnsubscribeLink?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<UnsubscribeLink>(new CrmRequest(HttpMethod.Get, $"settings/unsubscribe_links/{id}", options), "unsubscribe_links", cancellationToken);

    /// <summary>Changes an unsubscribe link.</summary>
    /// <remarks>PUT /settings/unsubscribe_links/{id} · ZohoCRM.settings.unsubscribe.UPDATE</remarks>
    /// <param name="id">The unsubscribe link's id.</param>
    /// <param name="unsubscribeLink">The unsubscribe link with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>LIMIT_EXCEEDED</c> (there would
    /// be too many) or <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it).</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, UnsubscribeLink unsubscribeLink, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/unsubscribe_links/{id}", options).Item("unsubscribe_links", unsubscribeLink, inList: true),
            "unsubscribe_links",
            cancellationToken);

    /// <summary>Deletes an unsubscribe link.</summary>
    /// <remarks>DELETE /settings/unsubscribe_links/{id} · ZohoCRM.settings.unsubscribe.DELETE</remarks>
    /// <param name="id">The unsubscribe link's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>NOT_ALLOWED</c> (its state or kind does not allow it), <c>INVALID_MODULE</c>
    /// (there is no such module, or it has none of these) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"settings/unsubscribe_links/{id}", options), "unsubscribe_links", cancellationToken);
}
