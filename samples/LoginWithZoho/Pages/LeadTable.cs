using Zcrm.Modules;

namespace LoginWithZoho.Pages;

/// <summary>The list of leads.</summary>
internal static class LeadTable
{
    public static Html Of(IReadOnlyList<Lead> leads) => Html.Of($"""
        <h1>My leads</h1>
        <p class="lead-in">The {leads.Count} that were changed last.</p>
        <div class="card">
          <table>
            <thead><tr><th>Name</th><th>Company</th><th>E-mail</th><th>Phone</th><th>Status</th></tr></thead>
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
