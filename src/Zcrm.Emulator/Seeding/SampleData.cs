using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Some dozens of sample records for each module: contacts belong to accounts, deals to both, and activities to deals.</summary>
internal static class SampleData
{
    private const int LeadCount = 48;
    private const int ContactCount = 60;
    private const int DealCount = 40;
    private const int ActivityCount = 24;

    public static void Seed(DataPlane plane, EmulatedOrg org, DateTimeOffset now)
    {
        List<string> accounts = Add("Accounts", SampleNames.Companies.Length, SampleAccounts.Create);
        List<string> contacts = Add("Contacts", ContactCount, number => SampleContacts.Create(number, accounts));
        List<string> deals = Add("Deals", DealCount, number => SampleDeals.Create(number, accounts, contacts, now));
        Add("Leads", LeadCount, SampleLeads.Create);
        Add("Products", SampleNames.Things.Length, SampleProducts.Create);
        Add("Tasks", ActivityCount, number => SampleActivities.Task(number, deals, contacts, now));
        Add("Events", ActivityCount, number => SampleActivities.Event(number, deals, contacts, now));
        Add("Calls", ActivityCount, number => SampleActivities.Call(number, deals, contacts, now));

        List<string> Add(string module, int count, Func<int, JsonObject> create) => plane.Importer.Add(
            org, plane.Catalog.Find(org, module)!, Enumerable.Range(0, count).Select(create), number => now.AddDays(-90).AddHours(number * 7));
    }

    public static JsonObject Link(string id) => new() { ["id"] = id };

    public static T Pick<T>(IReadOnlyList<T> from, int number) => from[number % from.Count];
}
