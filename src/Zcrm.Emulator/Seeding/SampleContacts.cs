using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

internal static class SampleContacts
{
    public static JsonObject Create(int number, List<string> accounts)
    {
        string first = SampleData.Pick(SampleNames.First, number * 7);
        string last = SampleData.Pick(SampleNames.Last, number * 11);
        (string city, string state, string country) = SampleData.Pick(SampleNames.Places, number % accounts.Count);
        string company = SampleNames.Slug(SampleData.Pick(SampleNames.Companies, number));
        string address = $"{SampleNames.Slug(first)}.{SampleNames.Slug(last)}";
        return new JsonObject
        {
            ["First_Name"] = first,
            ["Last_Name"] = last,
            ["Account_Name"] = SampleData.Link(SampleData.Pick(accounts, number)),
            ["Email"] = string.Create(CultureInfo.InvariantCulture, $"{address}{number}@{company}.example.com"),
            ["Title"] = SampleData.Pick(SampleNames.Titles, number),
            ["Phone"] = string.Create(CultureInfo.InvariantCulture, $"+1 555 02{number:00}"),
            ["Lead_Source"] = SampleData.Pick(PeopleChoices.Sources, number * 3),
            ["Mailing_City"] = city,
            ["Mailing_State"] = state,
            ["Mailing_Country"] = country,
        };
    }
}
