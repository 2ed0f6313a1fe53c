using CsCheck;

namespace Zcrm;

public sealed class RecurrenceTests
{
    [Fact]
    public void A_rule_is_written_in_Zohos_way()
    {
        var recurrence = new Recurrence { Frequency = RecurrenceFrequency.Daily, Interval = 10, Until = new(2026, 8, 14), Start = new(2026, 7, 3) };
        recurrence.ToJson().ShouldBe("""{"RRULE":"FREQ=DAILY;INTERVAL=10;UNTIL=2026-08-14;DTSTART=2026-07-03"}""");
    }

    [Fact]
    public void Days_that_are_left_out_stand_beside_the_rule()
    {
        var recurrence = new Recurrence { Frequency = RecurrenceFrequency.Daily, ExcludedDays = [new(2026, 12, 25), new(2026, 12, 26)] };
        recurrence.ToJson().ShouldBe("""{"RRULE":"FREQ=DAILY","EXDATE":"2026-12-25,2026-12-26"}""");
        recurrence.ExcludedDays.ShouldBe([new(2026, 12, 25), new(2026, 12, 26)]);
        recurrence.ExcludedDays = [];
        recurrence.ExcludedDays.ShouldBeEmpty();
        Should.Throw<ZcrmDataException>(() => CrmObject.Parse("""{"it":{"EXDATE":"Christmas"}}""").GetObject<Recurrence>("it")!.ExcludedDays)
            .Message.ShouldBe("Field 'EXDATE' was read as days that are left out, but it holds something else there.");
    }

    [Fact]
    public void Unknown_parts_survive_a_change()
    {
        var recurrence = new Recurrence { Rule = "FREQ=HOURLY;BYDAY=MO,TU;X-ODD;COUNT=4" };
        (recurrence.Frequency, recurrence.Count, recurrence.Interval, recurrence.GetPart("BYDAY")).ShouldBe((null, 4, null, "MO,TU"));
        recurrence.Frequency = RecurrenceFrequency.Weekly;
        recurrence.Count = null;
        recurrence.Rule.ShouldBe("FREQ=WEEKLY;BYDAY=MO,TU;X-ODD");
    }

    [Fact]
    public void A_part_that_is_wrong_hurts_only_who_reads_it()
    {
        var recurrence = new Recurrence { Rule = "FREQ=DAILY;INTERVAL=some;UNTIL=20260814" };
        recurrence.Frequency.ShouldBe(RecurrenceFrequency.Daily);
        Should.Throw<ZcrmDataException>(() => recurrence.Interval).Message.ShouldBe("Field 'RRULE' was read as a number in INTERVAL, but it holds something else there.");
        Should.Throw<ZcrmDataException>(() => recurrence.Until);
        Should.Throw<ArgumentException>(() => recurrence.SetPart("BYDAY", "MO;COUNT=4"));
        Should.Throw<ArgumentException>(() => recurrence.SetPart("A=B", "1"));
    }

    [Theory]
    [MemberData(nameof(Culture.All), MemberType = typeof(Culture))]
    public void Any_rule_is_read_back(string culture) => Culture.Under(culture, () =>
        Gen.Select(Gen.Enum<RecurrenceFrequency>(), Gen.Int[1, 999], Gen.DateOnly, Gen.DateOnly).Sample((frequency, interval, start, until) =>
        {
            var recurrence = new Recurrence { Frequency = frequency, Interval = interval, Start = start, Until = until };
            Recurrence read = CrmObject.Parse($$"""{"it":{{recurrence.ToJson()}}}""").GetObject<Recurrence>("it")!;
            return (read.Frequency, read.Interval, read.Start, read.Until) == (frequency, interval, start, until);
        }, threads: 1));
}
