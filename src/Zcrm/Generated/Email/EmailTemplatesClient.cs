#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Templates of emails.</summary>
public partial class EmailTemplatesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected EmailTemplatesClient() => _calls = null!;

    internal EmailTemplatesClient(CallContext calls) => _calls = calls;

    /// <summary>Lists email templates, of one module or of all.</summary>
    /// <remarks>GET /settings/email_templates · ZohoCRM.templates.email.READ</remarks>
    /// <param name="options">What to list, and what differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<EmailTemplate> List(ListEmailTemplatesOptions? options = null) =>
        _calls.Pages<EmailTemplate>("email_templates", () => new CrmRequest(HttpMethod.Get, $"settings/email_templates", options)
            .Query("module", options?.Module)
            .Query("sort_by", options?.SortBy)
            .Query("sort_order", options?.SortOrder?.Value)
            .Query("category", options?.Category)
            .Query("filters", options?.Filters)
            .Query("per_page", options?.PageSize));

    /// <summary>Gets an email template by its id.</summary>
    /// <remarks>GET /settings/email_templates/{id} · ZohoCRM.templates.email.READ</remarks>
    /// <param name="id">The email template's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The email template; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<EmailTemplate?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<EmailTemplate>(new CrmRequest(HttpMethod.Get, $"settings/email_templates/{id}", options), "email_templates", cancellationToken);
}
