using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

internal static class SampleLeads
{
    private static readonly string[] Statuses = ["Not Contacted", "Attempted to Contact", "Contacted", "Pre-Qualified", "Contact in Future"];
    private static readonly string[] Endings = ["Works", "Partners", "Studio", "& Sons", "Systems", "Collective"];

    public static JsonObject Create(int number)
    {
        string first = SampleData.Pick(SampleNames.First, (number * 5) + 3);
        string last = SampleData.Pick(SampleNames.Last, (number * 13) + 4);
        string company = $"{SampleData.Pick(SampleNames.Last, (number * 3) + 9)} {SampleData.Pick(Endings, number)}";
        (string city, string state, string country) = SampleData.Pick(SampleNames.Places, number * 3);
        return new JsonObject
        {
            ["First_Name"] = first,
            ["Last_Name"] = last,
            ["Company"] = company,
            ["Designation"] = SampleData.Pick(SampleNames.Titles, number * 3),
            ["Email"] = string.Create(CultureInfo.InvariantCulture, $"{SampleNames.Slug(first)}.{SampleNames.Slug(last)}.{number}@example.com"),
            ["Phone"] = string.Create(CultureInfo.InvariantCulture, $"+1 555 03{number:00}"),
            ["Lead_Source"] = SampleData.Pick(PeopleChoices.Sources, number),
            ["Lead_Status"] = SampleData.Pick(Statuses, number),
            ["Industry"] = SampleData.Pick(PeopleChoices.Industries, number * 7),
            ["No_of_Employees"] = 5 + (number * 11),
            ["Annual_Revenue"] = 80_000.50m + (number * 12_345),
            ["City"] = city,
            ["State"] = state,
            ["Country"] = country,
        };
    }
}
