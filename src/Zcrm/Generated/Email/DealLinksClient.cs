#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Emails of contacts, linked with deals.</summary>
public partial class DealLinksClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected DealLinksClient() => _calls = null!;

    internal DealLinksClient(CallContext calls) => _calls = calls;

    /// <summary>Links emails of a contact with deals.</summary>
    /// <remarks>POST /Contacts/{id}/Emails/actions/link_record · ZohoCRM.modules.contacts.CREATE or ZohoCRM.modules.deals.CREATE</remarks>
    /// <param name="id">The deal link's id.</param>
    /// <param name="dealLinks">The emails; Zoho wants <c>linked_record</c>, <c>message_id</c>, <c>owner</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c>.</exception>
    public virtual Task<ItemResults> LinkAsync(
        CrmId id, IEnumerable<EmailDealLink> dealLinks, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"Contacts/{id}/Emails/actions/link_record", options).Items("Emails", dealLinks),
            "Emails",
            cancellationToken);

    /// <summary>Unlinks emails of a contact from their deals.</summary>
    /// <remarks>DELETE /Contacts/{id}/Emails/actions/link_record · ZohoCRM.modules.contacts.CREATE or ZohoCRM.modules.deals.CREATE</remarks>
    /// <param name="id">The deal link's id.</param>
    /// <param name="messageIds">The message ids.</param>
    /// <param name="ownerId">The id of the owner.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c>.</exception>
    public virtual Task<ItemResults> UnlinkAsync(
        CrmId id, IEnumerable<string> messageIds, CrmId ownerId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Delete, $"Contacts/{id}/Emails/actions/link_record", options)
                .Require("message_ids", messageIds)
                .Require("owner_id", ownerId),
            "Emails",
            cancellationToken);

    /// <summary>Links an email of a contact with a deal.</summary>
    /// <remarks>POST /Contacts/{id}/Emails/{messageId}/actions/link_record · ZohoCRM.modules.contacts.CREATE or ZohoCRM.modules.deals.CREATE</remarks>
    /// <param name="id">The deal link's id.</param>
    /// <param name="messageId">The id of the message.</param>
    /// <param name="dealLink">The deal link; Zoho wants <c>linked_record</c>, <c>owner</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c>.</exception>
    public virtual Task<ItemResult> LinkAsync(
        CrmId id, string messageId, EmailDealLink dealLink, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"Contacts/{id}/Emails/{messageId}/actions/link_record", options).Item("Emails", dealLink, inList: true),
            "Emails",
            cancellationToken);

    /// <summary>Unlinks an email of a contact from its deal.</summary>
    /// <remarks>DELETE /Contacts/{id}/Emails/{messageId}/actions/link_record · ZohoCRM.modules.contacts.CREATE or ZohoCRM.modules.deals.CREATE</remarks>
    /// <param name="id">The deal link's id.</param>
    /// <param name="messageId">The id of the message.</param>
    /// <param name="ownerId">The id of the owner.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c>.</exception>
    public virtual Task<ItemResult> UnlinkAsync(
        CrmId id, string messageId, CrmId ownerId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"Contacts/{id}/Emails/{messageId}/actions/link_record", options).Require("owner_id", ownerId),
            "Emails",
            cancellationToken);
}
