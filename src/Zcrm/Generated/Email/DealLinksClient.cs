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
    /// <remarks>POST /Contacts/{id}/Emails/actions/link_record · ZohoCRM.modules.contacts.CREATE or ZohoCRM.modules.deals.CREATE · since v8</remarks>
    /// <param name="id">The contact's id.</param>
    /// <param name="dealLinks">The deal links; Zoho wants <c>linked_record</c>, <c>message_id</c> and <c>owner</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResults> LinkAsync(
        CrmId id, IEnumerable<EmailDealLink> dealLinks, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"Contacts/{id}/Emails/actions/link_record", options).Since("v8").Items("Emails", dealLinks),
            "Emails",
            cancellationToken);

    /// <summary>Unlinks emails of a contact from their deals.</summary>
    /// <remarks>DELETE /Contacts/{id}/Emails/actions/link_record · ZohoCRM.modules.contacts.CREATE or ZohoCRM.modules.deals.CREATE · since v8</remarks>
    /// <param name="id">The contact's id.</param>
    /// <param name="messageIds">The message's id.</param>
    /// <param name="ownerId">The owner's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResults> UnlinkAsync(
        CrmId id, IEnumerable<string> messageIds, CrmId ownerId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Delete, $"Contacts/{id}/Emails/actions/link_record", options)
                .Since("v8")
                .Require("message_ids", messageIds)
                .Require("owner_id", ownerId),
            "Emails",
            cancellationToken);

    /// <summary>Links an email of a contact with a deal.</summary>
    /// <remarks>POST /Contacts/{id}/Emails/{messageId}/actions/link_record · ZohoCRM.modules.contacts.CREATE or ZohoCRM.modules.deals.CREATE · since
    /// v8</remarks>
    /// <param name="id">The contact's id.</param>
    /// <param name="messageId">The email's message id, as its record's list of emails tells it.</param>
    /// <param name="dealLink">The email deal link; Zoho wants <c>linked_record</c> and <c>owner</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResult> LinkAsync(
        CrmId id, string messageId, EmailDealLink dealLink, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"Contacts/{id}/Emails/{messageId}/actions/link_record", options)
                .Since("v8")
                .Item("Emails", dealLink, inList: true),
            "Emails",
            cancellationToken);

    /// <summary>Unlinks an email of a contact from its deal.</summary>
    /// <remarks>DELETE /Contacts/{id}/Emails/{messageId}/actions/link_record · ZohoCRM.modules.contacts.CREATE or ZohoCRM.modules.deals.CREATE · since
    /// v8</remarks>
    /// <param name="id">The contact's id.</param>
    /// <param name="messageId">The email's message id, as its record's list of emails tells it.</param>
    /// <param name="ownerId">The owner's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResult> UnlinkAsync(
        CrmId id, string messageId, CrmId ownerId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"Contacts/{id}/Emails/{messageId}/actions/link_record", options).Since("v8").Require("owner_id", ownerId),
            "Emails",
            cancellationToken);
}
