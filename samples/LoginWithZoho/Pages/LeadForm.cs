using Microsoft.AspNetCore.Http;
using Zcrm;
using Zcrm.Modules;

namespace LoginWithZoho.Pages;

/// <summary>The form for one lead. Its labels and choices come from the user's own organization.</summary>
internal static class LeadForm
{
    private static readonly string[] Edited = ["First_Name", "Last_Name", "Company", "Email", "Phone", "Lead_Status"];

    public static IReadOnlyList<string> Columns => Edited;

    public static Html Of(HttpContext http, Lead lead, IReadOnlyList<CrmFieldMetadata> fields, ZcrmApiException? refusal) => Html.Of($"""
        <p class="back"><a href="/leads">← All leads</a></p>
        <h1>{lead["First_Name"]} {lead["Last_Name"]}</h1>
        <p class="lead-in">Only what you change is sent to Zoho.</p>
        {(refusal is null ? Html.None : Notices.Bad($"Zoho did not save it: {refusal.Error.Message} ({refusal.Code} {refusal.Field})"))}
        <form class="card fields" method="post" novalidate>
          {Layout.Antiforgery(http)}
          {Edited.Select(name => Field(fields.First(field => field.ApiName == name), lead, refusal))}
          <p class="actions"><button>Save</button> <a class="quiet" href="/leads">Cancel</a></p>
        </form>
        """);

    /// <summary>Takes over what differs; the record then knows what was changed.</summary>
    public static void Apply(IFormCollection form, Lead lead)
    {
        foreach (string name in Edited)
        {
            string? value = form[name].ToString().Trim() is { Length: > 0 } text ? text : null;
            if (value != lead.Get<string>(name)) lead[name] = value;
        }
    }

    private static Html Field(CrmFieldMetadata field, Lead lead, ZcrmApiException? refusal)
    {
        string? value = lead.Get<string>(field.ApiName);
        Html problem = refusal?.Field == field.ApiName ? Html.Of($"""<small id="problem">Zoho does not accept this.</small>""") : Html.None;
        Html marks = Html.Of($"{(field.IsMandatory ? " required" : "")}{(problem == Html.None ? Html.None : Html.Of($" aria-invalid=\"true\" aria-describedby=\"problem\""))}");
        Html input = field.PickListValues.Count == 0
            ? Html.Of($"""<input name="{field.ApiName}" value="{value}" type="{TypeOf(field)}" maxlength="{field.Length}" autocomplete="off"{marks}>""")
            : Html.Of($"""<select name="{field.ApiName}"{marks}>{field.PickListValues.Select(choice => Choice(choice, value))}</select>""");
        return Html.Of($"""<label><span>{field.DisplayLabel}{(field.IsMandatory ? " (needed)" : "")}</span>{input}{problem}</label>""");
    }

    /// <summary>Chooses the keys of a phone.</summary>
    private static string TypeOf(CrmFieldMetadata field) => field.DataType switch
    {
        "email" => "email",
        "phone" => "tel",
        _ => "text",
    };

    private static Html Choice(CrmPickListValue choice, string? value)
    {
        Html selected = choice.ActualValue == value ? Html.Of($" selected") : Html.None;
        return Html.Of($"""<option value="{choice.ActualValue}"{selected}>{choice.DisplayValue}</option>""");
    }
}
