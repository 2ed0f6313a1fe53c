namespace Zcrm;

// Leads become contacts, accounts and deals.
public partial class RecordsClient
{
    /// <summary>Converts a lead to a contact, to an account of its company, and to a deal if one is given. It costs 5 API credits.</summary>
    /// <remarks>POST /Leads/{id}/actions/convert · ZohoCRM.modules.leads.CREATE, and CREATE of contacts, accounts and deals</remarks>
    /// <param name="id">The lead's id.</param>
    /// <param name="conversion">What it is converted to; null: as Zoho does by itself.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the lead became.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ID_ALREADY_CONVERTED</c>.</exception>
    /// <exception cref="InvalidOperationException">The module is not Leads.</exception>
    public virtual async Task<ConvertedLead> ConvertAsync(CrmId id, LeadConversion? conversion = null, CancellationToken cancellationToken = default)
    {
        EnsureLeads();
        EnsureId(id, nameof(id));
        CrmObject body = new() { ["data"] = new[] { (conversion ?? new LeadConversion()).ToBody() } };
        CrmRequest request = new CrmRequest(HttpMethod.Post, $"{Module:name}/{id}/actions/convert", conversion).Body(body);
        CrmAnswer answer = await _calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        CrmObject details = ItemAnswer.Details(answer);
        var became = new ConvertedLead(
            details.GetObject<CrmReference>("Contacts"), details.GetObject<CrmReference>("Accounts"), details.GetObject<CrmReference>("Deals"));
        return details.Get<CrmId?>("job_id") is { } job ? became with { Job = MassJob(MassAction.Convert, job) } : became;
    }

    /// <summary>Finds the contacts and accounts with which a lead could be joined.</summary>
    /// <remarks>GET /Leads/{id}/__conversion_options · ZohoCRM.modules.leads.READ</remarks>
    /// <param name="id">The lead's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was found; empty when nothing was.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call.</exception>
    /// <exception cref="InvalidOperationException">The module is not Leads.</exception>
    public virtual async Task<ConversionOptions> GetConversionOptionsAsync(
        CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        EnsureLeads();
        EnsureId(id, nameof(id));
        var request = new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/__conversion_options", options);
        CrmAnswer answer = await _calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return AnswerReader.Read(answer)?.Root.GetObject<ConversionOptions>("__conversion_options") ?? new ConversionOptions();
    }

    /// <summary>Starts a job that converts up to 50 leads.</summary>
    /// <remarks>POST /Leads/actions/mass_convert · ZohoCRM.mass_convert.leads.CREATE</remarks>
    /// <param name="ids">The leads' ids; 1 to 50.</param>
    /// <param name="conversion">What they are converted to; <see cref="LeadConversion.Deal"/>, <see cref="LeadConversion.AssignTo"/> and
    /// <see cref="LeadConversion.MoveAttachmentsTo"/> count.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it.</exception>
    /// <exception cref="InvalidOperationException">The module is not Leads.</exception>
    public virtual Task<MassJob> StartMassConvertAsync(
        IEnumerable<CrmId> ids, LeadConversion? conversion = null, CancellationToken cancellationToken = default)
    {
        const int maxLeads = 50;
        EnsureLeads();
        ArgumentNullException.ThrowIfNull(ids);
        CrmId[] all = [.. ids.Distinct()];
        if (all.Length is 0 or > maxLeads) throw new ArgumentException($"{all.Length} leads are named; a job takes 1 to {maxLeads}.", nameof(ids));
        var body = new CrmObject { ["ids"] = all };
        CrmObject whole = (conversion ?? new LeadConversion()).ToBody();
        foreach (string name in (string[])["Deals", "assign_to", "move_attachments_to"])
        {
            if (whole.Has(name)) body[name] = whole[name];
        }

        return StartAsync(MassAction.Convert, body, conversion, cancellationToken);
    }

    private void EnsureLeads()
    {
        if (Module != "Leads") throw new InvalidOperationException($"Only leads can be converted, and this is {Module}; use crm.Records(\"Leads\").");
    }
}
