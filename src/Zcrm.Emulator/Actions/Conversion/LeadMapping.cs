using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Which fields of a lead become which of its contact and account, as Zoho maps them unless an administrator changes it (reference 11.2).</summary>
internal static class LeadMapping
{
    private static readonly (string Lead, string Target)[] Contact =
    [
        ("Salutation", "Salutation"), ("First_Name", "First_Name"), ("Last_Name", "Last_Name"), ("Email", "Email"), ("Secondary_Email", "Secondary_Email"),
        ("Designation", "Title"), ("Phone", "Phone"), ("Mobile", "Mobile"), ("Fax", "Fax"), ("Lead_Source", "Lead_Source"),
        ("Email_Opt_Out", "Email_Opt_Out"), ("Skype_ID", "Skype_ID"), ("Twitter", "Twitter"), ("Description", "Description"),
        ("Street", "Mailing_Street"), ("City", "Mailing_City"), ("State", "Mailing_State"), ("Zip_Code", "Mailing_Zip"), ("Country", "Mailing_Country"),
    ];

    private static readonly (string Lead, string Target)[] Account =
    [
        ("Company", "Account_Name"), ("Phone", "Phone"), ("Fax", "Fax"), ("Website", "Website"), ("Industry", "Industry"),
        ("Annual_Revenue", "Annual_Revenue"), ("No_of_Employees", "Employees"), ("Rating", "Rating"),
    ];

    public static JsonObject ToContact(JsonObject lead) => Map(lead, Contact);

    public static JsonObject ToAccount(JsonObject lead) => Map(lead, Account);

    private static JsonObject Map(JsonObject lead, (string Lead, string Target)[] pairs)
    {
        var mapped = new JsonObject();
        foreach ((string from, string to) in pairs)
        {
            if (lead[from] is { } value) mapped[to] = value.DeepClone();
        }

        return mapped;
    }
}
