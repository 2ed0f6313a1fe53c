namespace Zcrm.Emulator.Tests;

/// <summary>Every operator with every type of field (reference 8.3), over three records: one of small values, one of large ones, one of none.</summary>
public sealed class CoqlOperatorTests : CoqlTest
{
    private const string Small = "{acme}";
    private const string Large = "{zenith}";

    private readonly Dictionary<string, string> _ids = [];

    private async Task PrepareAsync()
    {
        Zoho.Data.AddModule("Things");
        Add("Town", "text");
        Add("Tel", "phone");
        Add("Site", "website");
        Add("Kind", "picklist");
        Add("Tongues", "multiselectpicklist");
        Add("Count", "integer");
        Add("Long", "bigint");
        Add("Weight", "double");
        Add("Price", "currency");
        Add("Share", "percent");
        Add("Done", "boolean");
        Add("Day", "date");
        Add("Moment", "datetime");
        Add("Person", "userlookup");
        Zoho.Data.AddField("Things", new EmulatedField("Firm", "lookup") { LookupModule = "Accounts" });
        _ids[Small] = await Zoho.AddAsync("Accounts", """{"Account_Name":"Acme"}""");
        _ids[Large] = await Zoho.AddAsync("Accounts", """{"Account_Name":"Zenith"}""");
        await Zoho.AddAsync("Things", $$$"""
            {"Name":"small","Email":"a@example.com","Town":"Alba","Tel":"+1 555","Site":"https://a.example.com","Kind":"Alpha","Tongues":["English","German"],
             "Count":-3,"Long":"0012","Weight":0.1,"Price":1.5,"Share":5,"Done":false,"Day":"2025-12-31","Moment":"2026-01-01T00:30:00+01:00",
             "Person":{"id":"{{{Zoho.Users[0].Id}}}"},"Firm":{"id":"{{{_ids[Small]}}}"}}
            """);
        await Zoho.AddAsync("Things", $$$"""
            {"Name":"large","Email":"z@example.com","Town":"ÄPFELSTADT","Tel":"+9 555","Site":"https://z.example.com","Kind":"Omega","Tongues":["Latin"],
             "Count":12,"Long":"900719925474099301","Weight":1234567890123456.123456789,"Price":200,"Share":50.5,"Done":true,"Day":"2026-06-30",
             "Moment":"2026-01-01T00:30:00-01:00","Person":{"id":"{{{Zoho.Users[1].Id}}}"},"Firm":{"id":"{{{_ids[Large]}}}"}}
            """);
        await Zoho.AddAsync("Things", """{"Name":"none"}""");
    }

    [Theory]
    [InlineData("Town = 'alba'", "small")]
    [InlineData("Town = 'äpfelstadt'", "large")]
    [InlineData("Town != 'ALBA'", "large")]
    [InlineData("Town like 'al%'", "small")]
    [InlineData("Town like '%STADT'", "large")]
    [InlineData("Town like '%pfel%'", "large")]
    [InlineData("Town like '%l%a'", "small")]
    [InlineData("Town like 'Alba'", "small")]
    [InlineData("Town like 'Alb_'", "")]
    [InlineData("Town like '%'", "small,large")]
    [InlineData("Town not like '%pfel%'", "small")]
    [InlineData("Town in ('ALBA', 'Rome')", "small")]
    [InlineData("Town not in ('Alba', 'Rome')", "large")]
    [InlineData("Town is null", "none")]
    [InlineData("Town is not null", "small,large")]
    [InlineData("Town = ''", "")]
    [InlineData("Email = 'A@EXAMPLE.COM'", "small")]
    [InlineData("Email like '%example.com'", "small,large")]
    [InlineData("Tel in ('+1 555')", "small")]
    [InlineData("Site like 'https://z%'", "large")]
    [InlineData("Kind = 'alpha'", "small")]
    [InlineData("Kind = Alpha", "small")]
    [InlineData("Kind not in ('Alpha')", "large")]
    [InlineData("Kind like '%EG%'", "large")]
    [InlineData("Tongues = 'English;German'", "small")]
    [InlineData("Tongues != 'English;German'", "large")]
    [InlineData("Tongues like '%german%'", "small")]
    [InlineData("Tongues is null", "none")]
    public async Task Texts(string criteria, string names) => await CheckAsync(criteria, names);

    [Theory]
    [InlineData("Count = -3", "small")]
    [InlineData("Count != -3", "large")]
    [InlineData("Count > -3", "large")]
    [InlineData("Count >= -3", "small,large")]
    [InlineData("Count < 12", "small")]
    [InlineData("Count <= '12'", "small,large")]
    [InlineData("Count between -4 and 0", "small")]
    [InlineData("Count not between -4 and 0", "large")]
    [InlineData("Count in (12, 13)", "large")]
    [InlineData("Count not in (12, 13)", "small")]
    [InlineData("Count is null", "none")]
    [InlineData("Count is not null", "small,large")]
    [InlineData("Long = 12", "small")]
    [InlineData("Long = '900719925474099301'", "large")]
    [InlineData("Long > 900719925474099300", "large")]
    [InlineData("Weight = 0.10", "small")]
    [InlineData("Weight = 1234567890123456.123456789", "large")]
    [InlineData("Weight = 1234567890123456.123456788", "")]
    [InlineData("Weight > 1234567890123456.123456788", "large")]
    [InlineData("Weight < 1e-1", "")]
    [InlineData("Weight <= 1e-1", "small")]
    [InlineData("Price = 200.00", "large")]
    [InlineData("Price between 1 and 1.5", "small")]
    [InlineData("Share >= 50.5", "large")]
    public async Task Numbers(string criteria, string names) => await CheckAsync(criteria, names);

    [Theory]
    [InlineData("Day = '2025-12-31'", "small")]
    [InlineData("Day > '2025-12-31'", "large")]
    [InlineData("Day between '2026-01-01' and '2026-12-31'", "large")]
    [InlineData("Day not between '2026-01-01' and '2026-12-31'", "small")]
    [InlineData("Day in ('2026-06-30')", "large")]
    [InlineData("Day is null", "none")]
    [InlineData("Moment = '2025-12-31T23:30:00+00:00'", "small")]
    [InlineData("Moment = '2026-01-01T05:00:00+05:30'", "small")]
    [InlineData("Moment > '2026-01-01T00:00:00Z'", "large")]
    [InlineData("Moment <= '2026-01-01T01:30:00+00:00'", "small,large")]
    [InlineData("Moment not in ('2026-01-01T01:30:00+00:00')", "small")]
    [InlineData("Moment is not null", "small,large")]
    [InlineData("Done = 'true'", "large")]
    [InlineData("Done = true", "large")]
    [InlineData("Done = 'false'", "small,none")]
    public async Task Dates_times_and_checkboxes(string criteria, string names) => await CheckAsync(criteria, names);

    [Theory]
    [InlineData("Firm = '{acme}'", "small")]
    [InlineData("Firm = {acme}", "small")]
    [InlineData("Firm != '{acme}'", "large")]
    [InlineData("Firm in ('{acme}', '{zenith}')", "small,large")]
    [InlineData("Firm not in ('{acme}')", "large")]
    [InlineData("Firm is null", "none")]
    [InlineData("Firm is not null", "small,large")]
    [InlineData("Person = '554020000000900001'", "small")]
    [InlineData("Person != '554020000000900001'", "large")]
    [InlineData("Person is null", "none")]
    [InlineData("Owner in ('554020000000900001')", "small,large,none")]
    [InlineData("Layout is not null", "small,large,none")]
    [InlineData("Record_Image is null", "small,large,none")]
    [InlineData("id > 0", "small,large,none")]
    [InlineData("id is null", "")]
    public async Task Lookups_users_and_ids(string criteria, string names) => await CheckAsync(criteria, names);

    [Theory]
    [InlineData("(Count > 0 and Town is not null)", "large")]
    [InlineData("Count > 0 OR Town is null", "large,none")]
    [InlineData("((Count > 0 or Town is null) and Name like 'n%')", "none")]
    [InlineData("(Count > 0 or (Town is null and Name like 'n%'))", "large,none")]
    [InlineData("((((Count > 0))))", "large")]
    public async Task Conditions_are_joined_in_pairs(string criteria, string names) => await CheckAsync(criteria, names);

    [Fact]
    public async Task A_lookup_of_a_record_that_is_gone_is_empty()
    {
        await PrepareAsync();
        await Zoho.DeleteAsync($"Accounts/{_ids[Small]}");
        (await ValuesAsync("select Name from Things where Firm is null")).ShouldBe("small,none");
        (await ValuesAsync($"select Name from Things where Firm = '{_ids[Small]}'")).ShouldBe("");
        (await ValuesAsync("select Firm from Things where Name = 'small'")).ShouldBe("null");
    }

    private async Task CheckAsync(string criteria, string names)
    {
        await PrepareAsync();
        foreach ((string place, string id) in _ids) criteria = criteria.Replace(place, id, StringComparison.Ordinal);
        (await ValuesAsync($"select Name from Things where {criteria} order by id")).ShouldBe(names);
    }

    private void Add(string name, string type) => Zoho.Data.AddField("Things", new EmulatedField(name, type));
}
