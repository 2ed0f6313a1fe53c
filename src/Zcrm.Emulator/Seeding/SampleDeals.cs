using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

internal static class SampleDeals
{
    private static readonly string[] Stages = [.. DealsModule.Stages.Keys];

    /// <summary>Contact number n belongs to account n, so that a deal's contact works for its account.</summary>
    public static JsonObject Create(int number, List<string> accounts, List<string> contacts, DateTimeOffset now) => new()
    {
        ["Deal_Name"] = $"{SampleData.Pick(SampleNames.Companies, number)}: {SampleData.Pick(SampleNames.Things, number * 3)}",
        ["Account_Name"] = SampleData.Link(SampleData.Pick(accounts, number)),
        ["Contact_Name"] = SampleData.Link(contacts[number % accounts.Count]),
        ["Stage"] = SampleData.Pick(Stages, number * 2),
        ["Amount"] = 1_499.95m + (number * 2_750),
        ["Closing_Date"] = DateOnly.FromDateTime(now.UtcDateTime).AddDays((number * 6) - 60).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["Type"] = number % 3 == 0 ? "Existing Business" : "New Business",
        ["Lead_Source"] = SampleData.Pick(PeopleChoices.Sources, number * 7),
    };
}
