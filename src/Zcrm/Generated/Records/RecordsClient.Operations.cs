#nullable enable
using Zcrm.Models;

namespace Zcrm;

// Operations on records that need no form of their own.
public partial class RecordsClient
{
    /// <summary>Records in cadences.</summary>
    public virtual RecordCadencesClient Cadences => new(_calls, Module);

    /// <summary>The contacts of a deal, with their roles in it.</summary>
    public virtual RecordContactRolesClient ContactRoles => new(_calls, Module);

    /// <summary>Drafts of emails to a record.</summary>
    public virtual EmailDraftsClient EmailDrafts => new(_calls, Module);

    /// <summary>Emails of records: read, send, share, associate.</summary>
    public virtual RecordEmailsClient Emails => new(_calls, Module);

    /// <summary>Locks on records.</summary>
    public virtual RecordLocksClient Locks => new(_calls, Module);

    /// <summary>Documents that are made of records and templates.</summary>
    public virtual MailMergeClient MailMerge => new(_calls, Module);

    /// <summary>Duplicates, merged into one record.</summary>
    public virtual RecordMergingClient Merging => new(_calls, Module);

    /// <summary>Invitations of people to a portal.</summary>
    public virtual PortalInvitationsClient PortalInvitations => new(_calls, Module);

    /// <summary>Records that are shared with users, groups and roles.</summary>
    public virtual RecordSharingClient Sharing => new(_calls, Module);

    /// <summary>Territories of records.</summary>
    public virtual RecordTerritoriesClient Territories => new(_calls, Module);

    /// <summary>Counts the records that match conditions in the body.</summary>
    /// <remarks>POST /{module}/actions/count · ZohoCRM.modules.ALL · 50 API credits</remarks>
    /// <param name="request">What the call needs.</param>
    /// <param name="email">The email; null: none.</param>
    /// <param name="phone">The phone; null: none.</param>
    /// <param name="word">The word; null: none.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when it tells nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<CrmObject?> CountMatchesAsync(
        CrmObject request, string? email = null, string? phone = null, string? word = null, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.ReadAsync<CrmObject>(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/actions/count", options)
                .Query("email", email)
                .Query("phone", phone)
                .Query("word", word)
                .Whole(request)
                .Repeatable(),
            cancellationToken);

    /// <summary>Tells how far a mass conversion of quotes or sales orders got.</summary>
    /// <remarks>GET /{module}/actions/mass_convert · ZohoCRM.mass_convert.quotes.READ or ZohoCRM.mass_convert.salesorders.READ</remarks>
    /// <param name="jobId">The job's id, which the call that began it gave.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when it tells nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<InventoryMassConversionStatus?> GetMassInventoryConvertStatusAsync(
        CrmId jobId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ReadAsync<InventoryMassConversionStatus>(
            new CrmRequest(HttpMethod.Get, $"{Module:name}/actions/mass_convert", options).Require("job_id", jobId),
            cancellationToken);

    /// <summary>Converts many quotes or sales orders.</summary>
    /// <remarks>POST /{module}/actions/mass_convert · ZohoCRM.mass_convert.quotes.CREATE or ZohoCRM.mass_convert.salesorders.CREATE</remarks>
    /// <param name="request">What the call needs: an inventory mass conversion; Zoho wants <c>convert_to</c> and <c>ids</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ID_ALREADY_CONVERTED</c> (it was converted before), <c>NOT_APPROVED</c> (the
    /// record waits for approval) or <c>LIMIT_EXCEEDED</c> (there would be too many).</exception>
    public virtual Task<ItemResult> MassConvertInventoryAsync(
        InventoryMassConversion request, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Post, $"{Module:name}/actions/mass_convert", options).Whole(request), null, cancellationToken);

    /// <summary>Runs scoring rules over the module's records.</summary>
    /// <remarks>PUT /{module}/actions/run_scoring_rules · ZohoCRM.settings.storage_analytics.CREATE or ZohoCRM.settings.storage_analytics.READ</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>ALREADY_SCHEDULED</c> (another such job runs) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResults> RunScoringRulesAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Put, $"{Module:name}/actions/run_scoring_rules", options), "scoring_rules", cancellationToken);

    /// <summary>Converts a quote into a sales order or invoice, or a sales order into an invoice.</summary>
    /// <remarks>POST /{module}/{id}/actions/convert · ZohoCRM.modules.quotes.CREATE or ZohoCRM.modules.salesorders.CREATE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="crmRecord">The CRM record; Zoho wants <c>convert_to</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>ID_ALREADY_CONVERTED</c> (it was
    /// converted before) or <c>RECORD_LOCKED</c> (the record is locked).</exception>
    public virtual Task<ItemResult> ConvertInventoryAsync(
        CrmId id, CrmRecord crmRecord, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/{id}/actions/convert", options).Item("data", crmRecord, inList: true),
            "data",
            cancellationToken);
}
