using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>A test of bulk writes of records with their rows, over HTTP. Leads have a subform and a multi-select lookup.</summary>
public abstract class BulkFamilyTest : BulkWriteTest
{
    private protected const string Parents = "Last_Name,No\nIto,1\nSato,2\n";
    private protected const string Leads =
        """{"type":"data","module":{"api_name":"Leads"},"file_id":"$file","file_names":["leads.csv"],"field_mappings":[{"api_name":"Last_Name","index":0}]}""";

    private protected const string Tastings =
        """
        {"type":"data","module":{"api_name":"Tastings"},"file_id":"$file","file_names":["tastings.csv"],"field_mappings":[
        {"api_name":"Parent_Id","index":0,"parent_column_index":1},{"api_name":"Tea","index":1},{"api_name":"Score","index":2}]}
        """;

    private protected void AddRows()
    {
        Zoho.Data.AddField("Leads", new EmulatedField("Tastings", "subform")
        {
            RowFields = [new EmulatedField("Tea", "text") { IsMandatory = true }, new EmulatedField("Score", "integer"), new EmulatedField("Day", "date")],
        });
        Zoho.Data.AddField("Leads", new EmulatedField("Partners", "multiselectlookup") { RowFields = [new EmulatedField("Partner", "lookup") { LookupModule = "Contacts" }] });
    }

    private protected async Task<string> FilesAsync(params (string Name, string Csv)[] files)
    {
        Answer answer = await UploadAsync(Zip([.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Csv)))]));
        return answer.Json.GetProperty("details").GetProperty("file_id").GetString()!;
    }

    private protected Task<Answer> CreateAsync(string operation, string fileId, params string[] resources) => PostAsync(
        "/crm/bulk/v8/write", $$"""{"operation":"{{operation}}","resource":[{{string.Join(',', resources).Replace("$file", fileId, StringComparison.Ordinal)}}]}""");

    private protected async Task<JsonElement> WriteAllAsync(string operation, string fileId, params string[] resources)
    {
        Answer created = await CreateAsync(operation, fileId, resources);
        created.Status.ShouldBe(HttpStatusCode.Created, created.Body);
        return await ToEndAsync(created.Json.GetProperty("details").GetProperty("id").GetString()!);
    }

    /// <summary>Downloads the result of a job, and answers the lines of each file in it.</summary>
    private protected async Task<Dictionary<string, string[]>> ResultsAsync(JsonElement job)
    {
        var address = new Uri(Address("/"), job.GetProperty("result").GetProperty("download_url").GetString()!);
        using HttpResponseMessage response = await SendAsync(HttpMethod.Get, address);
        using var zip = new ZipArchive(new MemoryStream(await response.Content.ReadAsByteArrayAsync(Cancellation)));
        var results = new Dictionary<string, string[]>();
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            using var text = new StreamReader(entry.Open(), Encoding.UTF8);
            results[entry.FullName] = Lines(await text.ReadToEndAsync(Cancellation));
        }

        return results;
    }

    private protected JsonArray RowsOf(string id, string field = "Tastings") => Zoho.Data.Find("Leads", id)![field]?.AsArray() ?? [];

    private protected static string IdIn(string line) => line.Split(',')[^2];
}
