using System.Text.Json.Nodes;

namespace Zcrm.Emulator.Tests;

public sealed class SampleDataTests : IAsyncDisposable
{
    private readonly TestZoho _zoho = new();

    public SampleDataTests() => _zoho.Data.Seed();

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Theory]
    [InlineData("Leads")]
    [InlineData("Contacts")]
    [InlineData("Accounts")]
    [InlineData("Deals")]
    [InlineData("Tasks")]
    [InlineData("Events")]
    [InlineData("Calls")]
    [InlineData("Products")]
    public async Task Each_module_has_dozens_of_records_every_time_the_same(string module)
    {
        _zoho.Data.Count(module).ShouldBeGreaterThanOrEqualTo(20);
        await using var other = new TestZoho();
        other.Data.Seed();
        _zoho.Version = other.Version = 2;
        (await _zoho.GetAsync(module)).Text.ShouldBe((await other.GetAsync(module)).Text);
    }

    [Fact]
    public async Task A_deals_contact_works_for_its_account()
    {
        foreach (JsonNode? deal in (await _zoho.GetAsync("Deals?fields=Account_Name,Contact_Name")).Data)
        {
            JsonNode contact = await _zoho.ReadAsync("Contacts", deal!["Contact_Name"]!["id"]!.GetValue<string>());
            contact["Account_Name"]!.ToJsonString().ShouldBe(deal["Account_Name"]!.ToJsonString());
        }
    }

    [Fact]
    public async Task Every_address_is_made_up()
    {
        foreach (string module in (string[])["Leads", "Contacts"])
        {
            JsonArray people = (await _zoho.GetAsync($"{module}?fields=Email")).Data;
            people.ShouldAllBe(person => person!["Email"]!.GetValue<string>().EndsWith("example.com"));
            people.Select(person => (string?)person!["Email"]).ShouldBeUnique();
        }
    }

    [Theory]
    [InlineData("Leads")]
    [InlineData("Contacts")]
    [InlineData("Accounts")]
    [InlineData("Deals")]
    [InlineData("Tasks")]
    [InlineData("Events")]
    [InlineData("Calls")]
    [InlineData("Products")]
    public async Task Samples_keep_the_rules_of_the_API(string module)
    {
        _zoho.Rules.RefuseUnknownPickListValues = true;
        _zoho.Rules.RefuseUnknownFields = true;
        long space = _zoho.Plane.Table.Space(_zoho.Org.Id, module);
        foreach (RecordRow row in _zoho.Plane.Table.Scan(space, new RecordScan()))
        {
            await _zoho.AddAsync(module, RecordRows.Fields(row).ToJsonString());
        }
    }
}
