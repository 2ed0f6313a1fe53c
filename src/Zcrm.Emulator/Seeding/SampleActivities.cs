using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Tasks, meetings and calls about the deals.</summary>
internal static class SampleActivities
{
    private static readonly string[] Duties = ["Send the offer", "Ask for the drawings", "Prepare the demo", "Check the credit limit"];
    private static readonly string[] Meetings = ["Site visit", "Kick-off", "Product demo", "Contract review"];
    private static readonly string[] Statuses = ["Not Started", "In Progress", "Completed", "Waiting for input"];
    private static readonly string[] Priorities = ["High", "Normal", "Low"];

    public static JsonObject Task(int number, List<string> deals, List<string> contacts, DateTimeOffset now) => About(number, deals, contacts, new()
    {
        ["Subject"] = SampleData.Pick(Duties, number),
        ["Due_Date"] = DateOnly.FromDateTime(now.UtcDateTime).AddDays(number - 6).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["Status"] = SampleData.Pick(Statuses, number),
        ["Priority"] = SampleData.Pick(Priorities, number),
    });

    public static JsonObject Event(int number, List<string> deals, List<string> contacts, DateTimeOffset now)
    {
        DateTimeOffset start = Morning(now).AddDays(number - 8).AddHours(number % 7);
        return About(number, deals, contacts, new()
        {
            ["Event_Title"] = SampleData.Pick(Meetings, number),
            ["Venue"] = SampleData.Pick(SampleNames.Places, number).City,
            ["Start_DateTime"] = CrmTime.Store(start),
            ["End_DateTime"] = CrmTime.Store(start.AddHours(1)),
        });
    }

    public static JsonObject Call(int number, List<string> deals, List<string> contacts, DateTimeOffset now)
    {
        int seconds = 45 + (number * 31);
        return About(number, deals, contacts, new()
        {
            ["Subject"] = $"Call about: {SampleData.Pick(Duties, number + 2)}",
            ["Call_Type"] = number % 2 == 0 ? "Outbound" : "Inbound",
            ["Call_Purpose"] = number % 3 == 0 ? "Prospecting" : "Negotiation",
            ["Call_Start_Time"] = CrmTime.Store(Morning(now).AddDays(-number)),
            ["Call_Duration"] = string.Create(CultureInfo.InvariantCulture, $"{seconds / 60:00}:{seconds % 60:00}"),
            ["Call_Duration_in_seconds"] = seconds,
        });
    }

    private static JsonObject About(int number, List<string> deals, List<string> contacts, JsonObject activity)
    {
        activity["What_Id"] = SampleData.Link(SampleData.Pick(deals, number));
        activity[SystemKeys.RelatedModule] = "Deals";
        activity["Who_Id"] = SampleData.Link(SampleData.Pick(contacts, number));
        return activity;
    }

    private static DateTimeOffset Morning(DateTimeOffset now) => new(now.UtcDateTime.Date.AddHours(9), TimeSpan.Zero);
}
