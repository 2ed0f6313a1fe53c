using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Zcrm;
using Zcrm.Modules;

namespace LoginWithZoho.Pages;

/// <summary>The leads of the user who is logged in. The injected <see cref="ZcrmClient"/> is theirs.</summary>
internal static class LeadPages
{
    private const int Shown = 12;

    public static void MapLeads(this WebApplication app)
    {
        RouteGroupBuilder leads = app.MapGroup("/leads").RequireAuthorization();
        leads.MapGet("", ListAsync);
        leads.MapGet("/{id}", EditAsync);
        leads.MapPost("/{id}", SaveAsync);
    }

    private static async Task<IResult> ListAsync(HttpContext http, ZcrmClient crm, CancellationToken cancellationToken)
    {
        CrmPageable<Lead> all = crm.Records<Lead>().List(LeadForm.Columns, new ListRecordsOptions { PageSize = Shown, SortBy = "Modified_Time" });
        Html notice = http.Request.Query.ContainsKey("saved") ? Notices.Good("Saved in Zoho CRM.") : Html.None;
        return Layout.Page(http, "Leads", LeadTable.Of(await all.Take(Shown).ToListAsync(cancellationToken), notice));
    }

    private static async Task<IResult> EditAsync(HttpContext http, ZcrmClient crm, string id, CancellationToken cancellationToken) =>
        await FindAsync(crm, id, cancellationToken) is { } lead ? await FormAsync(http, crm, lead, refusal: null, cancellationToken) : Results.NotFound();

    private static async Task<IResult> SaveAsync(HttpContext http, ZcrmClient crm, string id, IFormCollection form, CancellationToken cancellationToken)
    {
        if (await FindAsync(crm, id, cancellationToken) is not { } lead) return Results.NotFound();
        LeadForm.Apply(form, lead);
        try
        {
            if (lead.IsChanged) await crm.Records<Lead>().UpdateAsync(lead, cancellationToken: cancellationToken);
            return Results.Redirect("/leads?saved");
        }
        catch (ZcrmApiException exception) when (exception.StatusCode == HttpStatusCode.BadRequest)
        {
            return await FormAsync(http, crm, lead, exception, cancellationToken);
        }
    }

    private static async Task<IResult> FormAsync(HttpContext http, ZcrmClient crm, Lead lead, ZcrmApiException? refusal, CancellationToken cancellationToken)
    {
        IReadOnlyList<CrmFieldMetadata> fields = await crm.Metadata.GetFieldsAsync("Leads", cancellationToken);
        return Layout.Page(http, "Edit lead", LeadForm.Of(http, lead, fields, refusal), refusal is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    private static async Task<Lead?> FindAsync(ZcrmClient crm, string id, CancellationToken cancellationToken) =>
        CrmId.TryParse(id, null, out CrmId number) ? await crm.Records<Lead>().GetAsync(number, cancellationToken: cancellationToken) : null;
}
