using CsCheck;
using Zcrm.Emulator;

namespace Zcrm;

/// <summary>Every type of field takes its natural .NET value and gives the same one back, through JSON and the whole way to Zoho.</summary>
public sealed class FieldTypeStory
{
    private static readonly string[] Teas = ["Green", "Black", "White", "Oolong"];

    [Fact]
    public async Task What_is_written_is_read_back_whatever_the_type()
    {
        await using Scenario scenario = await StartAsync();
        RecordsClient things = scenario.Client().Records("Things");
        var gen = Gen.Select(
            Gen.Decimal[-1_000_000m, 1_000_000m].Select(number => Math.Round(number, 9)),
            Gen.Long[-999_999_999_999_999_999, 999_999_999_999_999_999],
            Gen.Int[-999_999_999, 999_999_999],
            Gen.Bool,
            Gen.Long[0, 4_000_000_000],
            Gen.Int[1, 3_000_000],
            Gen.Int[0, 3].Select(index => Teas[index]).HashSet[1, 3]);

        await gen.SampleAsync(async value =>
        {
            (decimal money, long large, int whole, bool flag, long seconds, int day, HashSet<string> choices) = value;
            DateTimeOffset time = DateTimeOffset.FromUnixTimeSeconds(seconds);
            var thing = new CrmRecord
            {
                ["Name"] = "é語\"\\",
                ["Money"] = money,
                ["Large"] = large,
                ["Whole"] = whole,
                ["Flag"] = flag,
                ["At"] = time,
                ["On"] = DateOnly.FromDayNumber(day),
                ["Choices"] = choices,
            };
            CrmId id = (await things.InsertAsync(thing, cancellationToken: Scenario.Ct)).Id;
            CrmRecord read = (await things.GetAsync(id, cancellationToken: Scenario.Ct))!;
            return read.Get<string>("Name") == "é語\"\\"
                && read.Get<decimal>("Money") == money
                && read.Get<long>("Large") == large
                && read.Get<int>("Whole") == whole
                && read.Get<bool>("Flag") == flag
                && read.Get<DateTimeOffset>("At") == time
                && read.Get<DateOnly>("On") == DateOnly.FromDayNumber(day)
                && read.Get<IReadOnlyList<string>>("Choices")!.SequenceEqual(choices);
        }, iter: 60, threads: 1);
    }

    [Fact]
    public async Task Structures_of_activities_are_read_back()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        RecordsClient events = scenario.Client().Records("Events");
        DateTimeOffset start = new(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(9));
        var meeting = new CrmRecord
        {
            ["Event_Title"] = "Tasting",
            ["Start_DateTime"] = start,
            ["End_DateTime"] = start.AddHours(1),
            ["Recurring_Activity"] = new CrmObject { ["RRULE"] = "FREQ=DAILY;INTERVAL=10;UNTIL=2026-08-14;DTSTART=2026-03-02" },
        };
        meeting.Rows("Participants").Add(new CrmObject { ["type"] = "email", ["participant"] = "ito@kyoto.example" });
        meeting.Rows("Remind_At").Add(new CrmObject { ["unit"] = 15, ["period"] = "minutes" });
        CrmId id = (await events.InsertAsync(meeting, cancellationToken: Scenario.Ct)).Id;

        CrmRecord read = (await events.GetAsync(id, cancellationToken: Scenario.Ct))!;

        read.Get<DateTimeOffset>("Start_DateTime").ShouldBe(start);
        read.GetObject("Recurring_Activity")!.Get<string>("RRULE").ShouldBe("FREQ=DAILY;INTERVAL=10;UNTIL=2026-08-14;DTSTART=2026-03-02");
        read.Rows("Participants").Single().Get<string>("participant").ShouldBe("ito@kyoto.example");
        read.Rows("Remind_At").Single().Get<int>("unit").ShouldBe(15);
    }

    private static async Task<Scenario> StartAsync()
    {
        Scenario scenario = await Scenario.StartAsync();
        EmulatorData data = scenario.Zoho.Data;
        data.AddModule("Things");
        data.AddField("Things", new EmulatedField("Money", "currency"));
        data.AddField("Things", new EmulatedField("Large", "bigint"));
        data.AddField("Things", new EmulatedField("Whole", "integer"));
        data.AddField("Things", new EmulatedField("Flag", "boolean"));
        data.AddField("Things", new EmulatedField("At", "datetime"));
        data.AddField("Things", new EmulatedField("On", "date"));
        data.AddField("Things", new EmulatedField("Choices", "multiselectpicklist") { PickListValues = ["Green", "Black"] });
        return scenario;
    }
}
