using System.Text.Json.Nodes;

namespace Zcrm.Emulator.Tests;

/// <summary>Participants, reminders and repetitions of activities.</summary>
public sealed class ActivityValueTests : IAsyncDisposable
{
    private const string Event = """
        "Event_Title":"Tasting","Start_DateTime":"2026-03-01T10:00:00Z","End_DateTime":"2026-03-01T11:00:00Z"
        """;

    private readonly TestZoho _zoho = new();

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Fact]
    public async Task Participants_get_their_names_and_addresses()
    {
        string lead = await _zoho.AddAsync("Leads", """{"Last_Name":"Ito","Email":"ito@example.com"}""");
        string contact = await _zoho.AddAsync("Contacts", """{"Last_Name":"Berg"}""");
        string id = await _zoho.AddAsync("Events", $$"""
            {{{Event}}, "Participants":[{"type":"lead","participant":"{{lead}}"},{"type":"contact","participant":"{{contact}}"},
             {"type":"user","participant":"{{_zoho.Users[1].Id}}"},{"type":"email","participant":"guest@example.com"}]}
            """);

        JsonArray read = (await _zoho.ReadAsync("Events", id))["Participants"]!.AsArray();
        read[0]!.ToJsonString().ShouldBe(
            $$"""{"participant":"{{lead}}","type":"lead","Email":"ito@example.com","name":"Ito","invited":false,"status":"not_known"}""");
        read.Select(person => (string?)person!["name"]).ShouldBe(["Ito", "Berg", "Ben Ek", "guest@example.com"]);
        read.Select(person => (string?)person!["Email"]).ShouldBe(["ito@example.com", null, "ben@example.com", "guest@example.com"]);
    }

    [Theory]
    [InlineData("""[{"type":"dog","participant":"1"}]""", "$.data[0].Participants[0].type")]
    [InlineData("""[{"type":"email"}]""", "$.data[0].Participants[0].participant")]
    [InlineData("""[{"type":"email","participant":"nobody"}]""", "$.data[0].Participants[0].participant")]
    [InlineData("""[{"type":"lead","participant":"1"}]""", "$.data[0].Participants[0].participant")]
    [InlineData("""{"type":"email"}""", "$.data[0].Participants")]
    public async Task Who_is_nobody_cannot_take_part(string participants, string path) =>
        (await RefusedPathAsync("Events", $$"""{{{Event}}, "Participants":{{participants}}}""")).ShouldBe(path);

    [Fact]
    public async Task More_than_fifty_are_too_many()
    {
        string many = string.Join(',', Enumerable.Range(0, 51).Select(number => $$"""{"type":"email","participant":"a{{number}}@example.com"}"""));
        (await _zoho.RefusedAsync("Events", $$"""{{{Event}}, "Participants":[{{many}}]}"""))["code"]!.GetValue<string>().ShouldBe("LIMIT_EXCEEDED");
    }

    [Theory]
    [InlineData("Events", "Remind_At", """[{"unit":15,"period":"minutes"},{"unit":1,"period":"days","time":"10:30"}]""")]
    [InlineData("Tasks", "Remind_At", """{"ALARM":"FREQ=NONE;ACTION=EMAIL;TRIGGER=DATE-TIME:2026-01-25T17:09:00+05:30"}""")]
    [InlineData("Tasks", "Recurring_Activity", """{"RRULE":"FREQ=DAILY;INTERVAL=10;UNTIL=2026-08-14;DTSTART=2026-07-03"}""")]
    [InlineData("Tasks", "Recurring_Activity", """{"RRULE":"FREQ=WEEKLY;BYDAY=MO","EXDATE":"2026-08-14"}""")]
    public async Task Good_structures_are_read_back(string module, string field, string value)
    {
        string id = await _zoho.AddAsync(module, $$"""{{{Event}}, "Subject":"S","{{field}}":{{value}}}""");
        JsonNode.DeepEquals((await _zoho.ReadAsync(module, id))[field], JsonNode.Parse(value)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Events", "Remind_At", """[{"unit":"15","period":"minutes"}]""", "[0].unit")]
    [InlineData("Events", "Remind_At", """[{"unit":15,"period":"moons"}]""", "[0].period")]
    [InlineData("Events", "Remind_At", """[{"unit":1,"period":"days","time":"25:00"}]""", "[0].time")]
    [InlineData("Events", "Remind_At", "\"2026-01-25T17:09:00+05:30\"", "")]
    [InlineData("Tasks", "Remind_At", """{"ALARM":"FREQ=NONE;ACTION=SING;TRIGGER=DATE-TIME:2026-01-25T17:09:00+05:30"}""", ".ALARM")]
    [InlineData("Tasks", "Remind_At", """{"ALARM":"ACTION=EMAIL;TRIGGER=DATE-TIME:2026-01-25T17:09:00"}""", ".ALARM")]
    [InlineData("Tasks", "Remind_At", "{}", ".ALARM")]
    [InlineData("Tasks", "Recurring_Activity", """{"RRULE":"INTERVAL=10"}""", ".RRULE")]
    [InlineData("Tasks", "Recurring_Activity", """{"RRULE":"FREQ=DAILY;UNTIL=20260814"}""", ".RRULE")]
    [InlineData("Tasks", "Recurring_Activity", """{"RRULE":"FREQ=DAILY;INTERVAL=0"}""", ".RRULE")]
    [InlineData("Tasks", "Recurring_Activity", "\"FREQ=DAILY\"", "")]
    public async Task Bad_structures_are_refused_with_their_place(string module, string field, string value, string place) =>
        (await RefusedPathAsync(module, $$"""{{{Event}}, "Subject":"S","{{field}}":{{value}}}""")).ShouldBe($"$.data[0].{field}{place}");

    [Fact]
    public async Task A_meeting_that_repeats_must_remind()
    {
        string repeats = $$$"""{{{{Event}}}, "Recurring_Activity":{"RRULE":"FREQ=DAILY"}}""";
        (await RefusedPathAsync("Events", repeats)).ShouldBe("$.data[0].Remind_At");
    }

    [Fact]
    public async Task Version_2_has_a_time_as_a_meetings_reminder()
    {
        _zoho.Version = 2;
        string id = await _zoho.AddAsync("Events", $$"""{{{Event}}, "Remind_At":"2026-03-01T09:45:00+00:00"}""");
        (await _zoho.ReadAsync("Events", id))["Remind_At"]!.GetValue<string>().ShouldBe("2026-03-01T09:45:00+00:00");
    }

    private async Task<string> RefusedPathAsync(string module, string record) => (string)(await _zoho.RefusedAsync(module, record))["details"]!["json_path"]!;
}
