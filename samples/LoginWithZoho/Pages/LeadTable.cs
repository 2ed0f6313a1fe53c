using Zcrm.Modules;

namespace LoginWithZoho.Pages;

/// <summary>The list of leads.</summary>
internal static class LeadTable
{
    public static Html Of(IReadOnlyList<Lead> leads, Html notice) => Html.Of($"""
        <h1>My leads</h1>
        <p class="lead-in">{(leads.Count == 0 ? "There are none that you may see." : $"The {leads.Count} that were changed last.")}</p>
        {notice}
        {(leads.Count == 0 ? Html.None : Table(leads))}
        """);

    private static Html Table(IReadOnlyList<Lead> leads) => Html.Of($"""
        <div class="card">
          <table class="leads">
            <thead><tr><th scope="col">Name</th><th scope="col">Company</th><th scope="col">E-mail</th><th scope="col">Phone</th><th scope="col">Status</th></tr></thead>
            <tbody>{leads.Select(Row)}</tbody>
          </table>
        </div>
        """);

    private static Html Row(Lead lead) => Html.Of($"""
        <tr>
          <td><a href="/leads/{lead.Id}">{lead["First_Name"]} {lead["Last_Name"]}</a></td>
          <td>{lead["Company"]}</td>
          <td class="dim">{lead["Email"]}</td>
          <td class="dim">{lead["Phone"]}</td>
          <td><span class="pill">{lead["Lead_Status"]}</span></td>
        </tr>
        """);
}
