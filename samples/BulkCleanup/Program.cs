using BulkCleanup;
using Zcrm;
using Zcrm.Bulk;
using Zcrm.Emulator;
using Zcrm.Modules;

// All contacts out, their phone numbers made alike, and those that changed back in. For the real CRM: new ZcrmClient(ZcrmClientOptions.FromEnvironment()).
await using ZcrmEmulator zoho = await ZcrmEmulator.StartAsync();
zoho.Data.Fill("Contacts", 30_000);
TimeSpan soon = TimeSpan.FromMilliseconds(200);      // a local Zoho CRM is done at once; for the real one leave the waits as they are
await using ZcrmClient crm = zoho.CreateClient();

var query = new BulkReadQuery { Fields = ["id", "Last_Name", "Phone"] };
var reading = new BulkReadOptions { FirstWait = soon };
var writing = new BulkWriteOptions { Operation = BulkOperation.Update, FirstWait = soon };
int read = 0;
var outcomes = new Dictionary<BulkOutcome, int>();
await foreach (BulkRowResult row in crm.Bulk.WriteAsync("Contacts", CleanAsync(), writing))
{
    outcomes[row.Outcome] = outcomes.GetValueOrDefault(row.Outcome) + 1;
    if (!row.Succeeded) Console.WriteLine($"  {row}");
}

Console.WriteLine($"{read:N0} contacts read; written: {string.Join(", ", outcomes.Select(outcome => $"{outcome.Value:N0} {outcome.Key}"))}.");
Console.WriteLine($"{zoho.Journal.Count("GET", "/crm/v8/Contacts")} pages were listed, since all of it went through bulk jobs.");

// Neither the export nor the import is ever in memory: each contact is read, changed and written as it comes.
async IAsyncEnumerable<CrmRecord> CleanAsync()
{
    await foreach (Contact contact in crm.Bulk.ReadAsync<Contact>(query, reading))
    {
        read++;
        string? clean = PhoneNumber.Clean(contact.Phone);
        if (clean == contact.Phone) continue;
        contact.Phone = clean;
        yield return contact;
    }
}
