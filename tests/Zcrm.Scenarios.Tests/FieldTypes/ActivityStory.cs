using Zcrm.Modules;

namespace Zcrm;

/// <summary>Meetings, tasks and calls with who takes part, how they repeat and when they remind.</summary>
public sealed class ActivityStory
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(9));

    [Fact]
    public async Task A_meeting_comes_back_with_its_participants_reminders_and_repetition()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        CrmId ito = (await crm.Records<Lead>().InsertAsync(new Lead { LastName = "Ito", Email = "ito@kyoto.example" }, cancellationToken: Scenario.Ct)).Id;
        var meeting = new Event
        {
            Title = "Tasting",
            Start = Start,
            End = Start.AddHours(1),
            Recurrence = new Recurrence { Frequency = RecurrenceFrequency.Daily, Interval = 10, Start = new(2026, 3, 2), Until = new(2026, 8, 14) },
        };
        meeting.Participants.Add(Participant.Lead(ito));
        meeting.Participants.Add(Participant.Guest("guest@example.com"));
        meeting.Participants.Add(Participant.User(scenario.UserIn(DataCenter.US).Id));
        meeting.Reminders.Add(EventReminder.MinutesBefore(15));
        meeting.Reminders.Add(EventReminder.DaysBefore(1, new TimeOnly(10, 30)));
        CrmId id = (await crm.Records<Event>().InsertAsync(meeting, cancellationToken: Scenario.Ct)).Id;

        Event read = await ReadAsync(crm, id);
        read.Start.ShouldBe(Start);
        read.Participants.Select(participant => participant.Type).ShouldBe(["lead", "email", "user"]);
        (read.Participants[0].Key, read.Participants[0].Name, read.Participants[0].Email).ShouldBe((ito.ToString(), "Ito", "ito@kyoto.example"));
        read.Reminders.Select(reminder => (reminder.Unit, reminder.Period, reminder.Time)).ShouldBe([(15, "minutes", null), (1, "days", new TimeOnly(10, 30))]);
        (read.Recurrence!.Frequency, read.Recurrence.Interval, read.Recurrence.Until).ShouldBe((RecurrenceFrequency.Daily, 10, new DateOnly(2026, 8, 14)));

        read.Participants.Remove(read.Participants[0]);
        read.Participants.Add(Participant.Guest("late@example.com"));
        read.Recurrence.Interval = 5;
        await crm.Records<Event>().UpdateAsync(read, cancellationToken: Scenario.Ct);
        read = await ReadAsync(crm, id);
        read.Participants.Select(participant => participant.Email).ShouldBe(["guest@example.com", scenario.UserIn(DataCenter.US).Email, "late@example.com"]);
        read.Recurrence!.Rule.ShouldBe("FREQ=DAILY;INTERVAL=5;DTSTART=2026-03-02;UNTIL=2026-08-14");
    }

    [Fact]
    public async Task A_task_reminds_and_repeats()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        var task = new CrmTask
        {
            Subject = "Water",
            Reminder = TaskReminder.At(Start, ReminderAction.EmailAndPopup),
            Recurrence = new Recurrence { Frequency = RecurrenceFrequency.Weekly, Start = new(2026, 3, 2) },
        };
        CrmId id = (await crm.Records<CrmTask>().InsertAsync(task, cancellationToken: Scenario.Ct)).Id;

        CrmTask read = (await crm.Records<CrmTask>().GetAsync(id, cancellationToken: Scenario.Ct))!;

        (read.Reminder!.Time, read.Reminder.Action, read.Recurrence!.Frequency).ShouldBe((Start, ReminderAction.EmailAndPopup, RecurrenceFrequency.Weekly));
    }

    [Fact]
    public async Task A_call_has_its_duration_in_seconds_too()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        var call = new Call { Subject = "Order", CallType = "Inbound", Start = Start, Duration = "02:30", Reminder = Start.AddDays(1) };
        CrmId id = (await crm.Records<Call>().InsertAsync(call, cancellationToken: Scenario.Ct)).Id;

        Call read = (await crm.Records<Call>().GetAsync(id, cancellationToken: Scenario.Ct))!;

        (read.Duration, read.DurationInSeconds, read.Reminder).ShouldBe(("02:30", 150, Start.AddDays(1)));
    }

    [Fact]
    public async Task Somebody_who_is_not_there_is_named_with_his_place()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        var meeting = new Event { Title = "Tasting", Start = Start, End = Start.AddHours(1) };
        meeting.Participants.Add(Participant.Guest("guest@example.com"));
        meeting.Participants.Add(Participant.Contact(17));
        ZcrmApiException refused = await Should.ThrowAsync<ZcrmApiException>(
            () => scenario.Client().Records<Event>().InsertAsync(meeting, cancellationToken: Scenario.Ct));
        refused.JsonPath.ShouldBe("$.data[0].Participants[1].participant");
    }

    private static async Task<Event> ReadAsync(ZcrmClient crm, CrmId id) => (await crm.Records<Event>().GetAsync(id, cancellationToken: Scenario.Ct))!;
}
