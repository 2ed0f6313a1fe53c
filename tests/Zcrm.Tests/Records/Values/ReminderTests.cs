using CsCheck;
using Zcrm.Modules;

namespace Zcrm;

public sealed class ReminderTests
{
    private static readonly DateTimeOffset Time = new(2026, 1, 25, 17, 9, 0, TimeSpan.FromHours(5.5));

    [Fact]
    public void Reminders_of_tasks_are_one_text()
    {
        var task = new CrmTask { Subject = "Water", Reminder = TaskReminder.At(Time) };
        task.ToJson().ShouldBe("""{"Subject":"Water","Remind_At":{"ALARM":"FREQ=NONE;ACTION=EMAIL;TRIGGER=DATE-TIME:2026-01-25T17:09:00+05:30"}}""");
        (task.Reminder!.Time, task.Reminder.Action).ShouldBe((Time, ReminderAction.Email));
    }

    [Theory]
    [MemberData(nameof(Culture.All), MemberType = typeof(Culture))]
    public void Any_reminder_of_a_task_is_read_back(string culture) => Culture.Under(culture, () =>
        Gen.Select(Gen.Long[0, 4_000_000_000], Gen.Int[-56, 56], Gen.Enum<ReminderAction>()).Sample((seconds, quarters, action) =>
        {
            DateTimeOffset time = DateTimeOffset.FromUnixTimeSeconds(seconds).ToOffset(TimeSpan.FromMinutes(15 * quarters));
            TaskReminder read = CrmObject.Parse($$"""{"it":{{TaskReminder.At(time, action).ToJson()}}}""").GetObject<TaskReminder>("it")!;
            return read.Time!.Value.EqualsExact(time) && read.Action == action;
        }, threads: 1));

    [Fact]
    public void What_a_reminder_does_not_say_is_nothing_and_what_it_says_wrongly_is_an_error()
    {
        (new TaskReminder().Time, new TaskReminder { Rule = "ACTION=SING" }.Action).ShouldBe((null, null));
        Should.Throw<ZcrmDataException>(() => new TaskReminder { Rule = "TRIGGER=DATE-TIME:2026-01-25T17:09:00" }.Time).Field.ShouldBe("ALARM");
    }

    [Fact]
    public void Reminders_of_meetings_are_rows()
    {
        var meeting = new Event();
        meeting.Reminders.Add(EventReminder.MinutesBefore(15));
        meeting.Reminders.Add(EventReminder.DaysBefore(1, new TimeOnly(10, 30)));
        meeting.ToJson().ShouldBe("""{"Remind_At":[{"unit":15,"period":"minutes"},{"unit":1,"period":"days","time":"10:30"}]}""");
        Should.Throw<ArgumentOutOfRangeException>(() => EventReminder.HoursBefore(-1));
    }

    [Fact]
    public void A_time_with_a_dot_is_read_too() =>
        CrmObject.Parse("""{"it":{"unit":1,"period":"days","time":"10.30"}}""").GetObject<EventReminder>("it")!.Time.ShouldBe(new TimeOnly(10, 30));
}
