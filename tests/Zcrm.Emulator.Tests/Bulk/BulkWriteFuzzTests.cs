using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace Zcrm.Emulator;

/// <summary>Whatever a file holds, its job ends, and accounts for every row.</summary>
public sealed class BulkWriteFuzzTests : BulkWriteTest
{
    private static readonly string[] Fields =
    [
        "id", "Last_Name", "Email", "No_of_Employees", "Annual_Revenue", "Email_Opt_Out", "Lead_Source", "Owner", "Layout", "Day__c", "Time__c", "Peer__c",
        "Teas__c",
    ];

    private static readonly string[] Cells =
    [
        "", " ", "Ito", "-None-", "0", "-1", "1.5", "1e400", "99999999999999999999999999", "true", "12/31/2026", "01/01/0001 00:00:00", "12/31/9999 23:59:59",
        "a@example.com", "\"\"", "\"a,b\"", "\"two\nlines\"", "🦊", "554020000000900001", "a;b;;c", ",", new string('x', 300),
    ];

    private static readonly Gen<string> Csv = Gen.Select(One(Fields).Array[1, 8], One(Cells).Array[1, 8].Array[0, 12])
        .Select((header, rows) => string.Join('\n', [string.Join(',', ["Last_Name", .. header]), .. rows.Select(row => string.Join(',', row))]));

    [Fact]
    public async Task Any_table_ends_its_job()
    {
        foreach ((string name, string type) in new[] { ("Day__c", "date"), ("Time__c", "datetime"), ("Teas__c", "multiselectpicklist") })
            Zoho.Data.AddField("Leads", new EmulatedField(name, type) { PickListValues = type == "multiselectpicklist" ? ["a", "b"] : [] });
        Zoho.Data.AddField("Leads", new EmulatedField("Peer__c", "lookup") { LookupModule = "Contacts" });
        Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "Ito", ["Email"] = "a@example.com" });
        await Gen.Select(Csv, One("insert", "update", "upsert"), One("Email", "id", ""), Gen.Bool).SampleAsync(
            async sample =>
            {
                (string csv, string operation, string findBy, bool ignoresEmpty) = sample;
                string resource = $"{(findBy.Length == 0 ? "" : $",\"find_by\":\"{findBy}\"")},\"ignore_empty\":{(ignoresEmpty ? "true" : "false")}";
                Answer created = await CreateAsync(operation, "Leads", await FileAsync(csv), resource);
                if (created.Status != HttpStatusCode.Created) return created.Status == HttpStatusCode.BadRequest && created.Code.Length > 0;
                long before = Zoho.Data.Count("Leads");
                JsonElement job = await ToEndAsync(created.Json.GetProperty("details").GetProperty("id").GetString()!);
                (int added, int updated, int skipped, int total) = Counts(job);
                return total == added + updated + skipped && Zoho.Data.Count("Leads") == before + added
                    && (job.GetProperty("status").GetString() == "COMPLETED" || total == 0);
            },
            iter: 100,
            threads: 1);
    }

    private static Gen<string> One(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
