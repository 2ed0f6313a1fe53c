using Microsoft.AspNetCore.Http;
using Zcrm;
using Zcrm.Modules;

namespace LoginWithZoho.Pages;

/// <summary>The form for one lead. Its labels and choices come from the user's own organization.</summary>
internal static class LeadForm
{
    private static readonly string[] Edited = ["First_Name", "Last_Name", "Company", "Email", "Phone", "Lead_Status"];

    public static IReadOnlyList<string> Columns => Edited;

    public static Html Of(HttpContext http, Lead lead, IReadOnlyList<CrmFieldMetadata> fields, Html problem) => Html.Of($"""
        <p class="back"><a href="/leads">← All leads</a></p>
        <h1>{lead["First_Name"]} {lead["Last_Name"]}</h1>
        <p class="lead-in">Only what you change is sent to Zoho.</p>
        {problem}
        <form class="card fields" method="post">
          {Layout.Antiforgery(http)}
          {Edited.Select(name => Field(fields.First(field => field.ApiName == name), lead))}
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

    private static Html Field(CrmFieldMetadata field, Lead lead)
    {
        string? value = lead.Get<string>(field.ApiName);
        Html input = field.PickListValues.Count == 0
            ? Html.Of($"""<input name="{field.ApiName}" value="{value}" maxlength="{field.Length}" autocomplete="off">""")
            : Html.Of($"""<select name="{field.ApiName}">{field.PickListValues.Select(choice => Choice(choice, value))}</select>""");
        return Html.Of($"""<label><span>{field.DisplayLabel}</span>{input}</label>""");
    }

    private static Html Choice(CrmPickListValue choice, string? value)
    {
        Html selected = choice.ActualValue == value ? Html.Of($" selected") : Html.None;
        return Html.Of($"""<option value="{choice.ActualValue}"{selected}>{choice.DisplayValue}</option>""");
    }
}
