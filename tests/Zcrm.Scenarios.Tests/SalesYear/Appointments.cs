using Zcrm.Modules;
using static Zcrm.Scenario;

namespace Zcrm;

/// <summary>May: meetings with participants, tasks that remind and repeat, calls; all of them are found below what they are about.</summary>
internal static class Appointments
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 11, 12, 0, 0, TimeSpan.FromHours(9));

    public static async Task RunAsync(SalesYear year)
    {
        await MeetAsync(year);
        CrmTask task = await RemindAsync(year);
        var call = new Call { Subject = "Was it good?", CallType = "Outbound", Start = Noon, Duration = "05:30", RelatedTo = CrmReference.To(year.Deal), RelatedModule = "Deals" };
        CrmId callId = (await year.Crm.Records<Call>().InsertAsync(call, cancellationToken: Ct)).Id;
        (await year.Crm.Records<Call>().GetAsync(callId, cancellationToken: Ct))!.DurationInSeconds.ShouldBe(330);

        RecordsClient deals = year.Crm.Records("Deals");
        (await deals.Related(year.Deal, "Events").List(["Event_Title"]).SingleAsync(Ct)).Get<string>("Event_Title").ShouldBe("Tasting");
        (await deals.Related(year.Deal, "Tasks_History").List(["Subject"]).SingleAsync(Ct)).Id.ShouldBe(task.Id);
        (await deals.Related(year.Deal, "Calls_History").CountAsync(cancellationToken: Ct)).ShouldBe(1);
    }

    private static async Task MeetAsync(SalesYear year)
    {
        RecordsClient<Event> events = year.Crm.Records<Event>();
        var meeting = new Event { Title = "Tasting", Start = Noon, End = Noon.AddHours(2), RelatedTo = CrmReference.To(year.Deal), RelatedModule = "Deals" };
        meeting.Participants.Add(Participant.Contact(year.Contact));
        meeting.Participants.Add(Participant.User(year.Ben.Id));
        meeting.Reminders.Add(EventReminder.MinutesBefore(30));
        CrmId id = (await events.InsertAsync(meeting, cancellationToken: Ct)).Id;

        Event read = (await events.GetAsync(id, cancellationToken: Ct))!;
        read.Participants.Add(Participant.Guest("cook@kyoto.example"));
        read.Start = Noon.AddHours(1);
        await events.UpdateAsync(read, cancellationToken: Ct);

        read = (await events.GetAsync(id, cancellationToken: Ct))!;
        (read.Start, read.RelatedTo!.Name, read.Reminders.Single().Unit).ShouldBe((Noon.AddHours(1), "First order", 30));
        read.Participants.Select(participant => participant.Type).ShouldBe(["contact", "user", "email"]);
    }

    private static async Task<CrmTask> RemindAsync(SalesYear year)
    {
        RecordsClient<CrmTask> tasks = year.Crm.Records<CrmTask>();
        var task = new CrmTask
        {
            Subject = "Ask for the next order",
            DueDate = new DateOnly(2026, 6, 1),
            RelatedTo = CrmReference.To(year.Deal),
            RelatedModule = "Deals",
            Reminder = TaskReminder.At(Noon, ReminderAction.Popup),
            Recurrence = new Recurrence { Frequency = RecurrenceFrequency.Monthly, Start = new DateOnly(2026, 6, 1) },
        };
        CrmTask read = (await tasks.GetAsync((await tasks.InsertAsync(task, cancellationToken: Ct)).Id, cancellationToken: Ct))!;
        (read.Reminder!.Time, read.Reminder.Action, read.Recurrence!.Frequency).ShouldBe((Noon, ReminderAction.Popup, RecurrenceFrequency.Monthly));
        read.Status = "Completed";
        await tasks.UpdateAsync(read, cancellationToken: Ct);
        read = (await tasks.GetAsync(read.Id, cancellationToken: Ct))!;
        read.Status.ShouldBe("Completed");
        return read;
    }
}
