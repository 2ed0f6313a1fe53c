using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

public sealed class BulkWriteValueTests : BulkWriteTest
{
    [Theory]
    [InlineData("date", "12/31/2026", null, "2026-12-31")]
    [InlineData("date", "31.12.2026", "dd.MM.yyyy", "2026-12-31")]
    [InlineData("date", "2026-12-31", "yyyy-MM-dd", "2026-12-31")]
    [InlineData("datetime", "12/31/2026 23:30:00", null, "2026-12-31T23:30:00")]
    [InlineData("datetime", "2026-12-31T10:00:00+00:00", "yyyy-MM-dd'T'HH:mm:ssXXX", "2026-12-31T10:00:00+00:00")]
    [InlineData("datetime", "12/31/2026 11:30 PM", "MM/dd/yyyy hh:mm a", "2026-12-31T23:30:00")]
    [InlineData("integer", "42", null, "42")]
    [InlineData("double", "3.1415", null, "3.1415")]
    [InlineData("currency", "12345678901234.56", null, "12345678901234.56")]
    [InlineData("boolean", "TRUE", null, "true")]
    [InlineData("text", " a \"b\" ", null, " a \"b\" ")]
    [InlineData("multiselectpicklist", "green; black", null, """["green","black"]""")]
    public async Task Cells_become_values(string type, string cell, string? format, string value)
    {
        Zoho.Data.AddField("Leads", new EmulatedField("Value__c", type) { PickListValues = type == "multiselectpicklist" ? ["green", "black"] : [] });
        string quoted = cell.Replace("\"", "\"\"", StringComparison.Ordinal);
        JsonElement job = await WriteAsync("insert", "Leads", $"Name;V\r\nIto;\"{quoted}\"\r\n", Mapped("Value__c", format));
        string line = (await ResultAsync(job))[1];
        Counts(job).ShouldBe((1, 0, 0, 1), line);
        JsonNode saved = Read(job, line)["Value__c"]!;
        string shown = saved is JsonArray array ? array.ToJsonString() : saved.ToString();
        if (type == "datetime") Time(shown).ShouldBe(Time(value));
        else shown.ShouldBe(value);
    }

    [Theory]
    [InlineData("date", "2026-12-31")]
    [InlineData("date", "13/31/2026")]
    [InlineData("datetime", "12/31/2026")]
    [InlineData("integer", "4.5")]
    [InlineData("boolean", "perhaps")]
    public async Task Cells_that_are_no_values_are_told(string type, string cell)
    {
        Zoho.Data.AddField("Leads", new EmulatedField("Value__c", type));
        JsonElement job = await WriteAsync("insert", "Leads", $"Name,V\nIto,{cell}\n", Mapped("Value__c", null));
        (await ResultAsync(job))[1].ShouldBe($"Ito,{cell},SKIPPED,,INVALID_DATA-V");
    }

    [Fact]
    public async Task Lookups_are_found_by_id_by_a_key_and_by_the_name()
    {
        string tea = Zoho.Data.Insert("Accounts", new JsonObject { ["Account_Name"] = "Kyoto Tea" });
        string ito = Zoho.Data.Insert("Contacts", new JsonObject { ["First_Name"] = "Jun", ["Last_Name"] = "Ito" });
        const string Header = "Deal_Name,Stage,Account_Name.Account_Name,Contact_Name.Full_Name,Owner";
        string one = $"One,Qualification,kyoto tea,Jun Ito,{Zoho.Accounts.Users[0].Email}";
        JsonElement job = await WriteAsync("insert", "Deals", $"{Header}\n{one}\nTwo,Qualification,Nobody,,\n");
        Counts(job).ShouldBe((1, 0, 1, 2));
        string[] lines = await ResultAsync(job);
        JsonObject deal = Read(job, lines[1]);
        (deal["Account_Name"]!["id"]!.ToString(), deal["Contact_Name"]!["id"]!.ToString()).ShouldBe((tea, ito));
        lines[2].ShouldEndWith("SKIPPED,,INVALID_DATA-Account_Name.Account_Name");
    }

    [Fact]
    public async Task Defaults_fill_what_a_row_does_not_have()
    {
        JsonElement job = await WriteAsync("insert", "Leads", "Name,City\nIto,\nSato,Nara\n", """
            ,"field_mappings":[{"api_name":"Last_Name","index":0},{"api_name":"City","index":1,"default_value":{"value":"Kyoto"}},
                               {"api_name":"Lead_Source","default_value":{"value":"Advertisement"}}]
            """);
        string[] lines = await ResultAsync(job);
        (Read(job, lines[1])["City"]!.ToString(), Read(job, lines[2])["City"]!.ToString()).ShouldBe(("Kyoto", "Nara"));
        Read(job, lines[2])["Lead_Source"]!.ToString().ShouldBe("Advertisement");
    }

    [Theory]
    [InlineData("utf-8", null)]
    [InlineData("iso-8859-1", "ISO-8859-1")]
    [InlineData("utf-16", null)]
    public async Task Files_are_read_in_their_encoding(string encoding, string? named)
    {
        byte[] bytes = [.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes("Last_Name\nMüller\n")];
        string file = (await UploadAsync(Zip(("Data.csv", bytes)))).Json.GetProperty("details").GetProperty("file_id").GetString()!;
        Answer created = await CreateAsync("insert", "Leads", file, more: named is null ? "" : $",\"character_encoding\":\"{named}\"");
        JsonElement job = await ToEndAsync(created.Json.GetProperty("details").GetProperty("id").GetString()!);
        (await ResultAsync(job))[1].ShouldStartWith("Müller,ADDED");
    }

    private static string Mapped(string field, string? format) => $$"""
        ,"field_mappings":[{"api_name":"Last_Name","index":0},{"api_name":"{{field}}","index":1,"format":{{JsonSerializer.Serialize(format)}}}]
        """;

    private JsonObject Read(JsonElement job, string line) =>
        Zoho.Data.Find(job.GetProperty("resource")[0].GetProperty("module").GetProperty("api_name").GetString()!, line.Split(',')[^2])!;

    /// <summary>A time without an offset is one of the user's zone.</summary>
    private DateTimeOffset Time(string text) => text.Length > 19
        ? DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture)
        : new DateTimeOffset(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), Zoho.Accounts.Users[0].UtcOffset);
}
