using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

internal static class SampleAccounts
{
    private static readonly string[] Types = ["Customer", "Prospect", "Partner", "Reseller"];

    public static JsonObject Create(int number)
    {
        string name = SampleNames.Companies[number];
        (string city, string state, string country) = SampleData.Pick(SampleNames.Places, number);
        return new JsonObject
        {
            ["Account_Name"] = name,
            ["Account_Number"] = (10_000 + (number * 37)).ToString(CultureInfo.InvariantCulture),
            ["Account_Type"] = SampleData.Pick(Types, number),
            ["Industry"] = SampleData.Pick(PeopleChoices.Industries, number * 5),
            ["Phone"] = string.Create(CultureInfo.InvariantCulture, $"+1 555 01{number:00}"),
            ["Website"] = $"https://{SampleNames.Slug(name)}.example.com",
            ["Annual_Revenue"] = 250_000 + (number * 187_500),
            ["Employees"] = 12 + (number * number * 3),
            ["Billing_Street"] = string.Create(CultureInfo.InvariantCulture, $"{number + 3} Mill Lane"),
            ["Billing_City"] = city,
            ["Billing_State"] = state,
            ["Billing_Country"] = country,
            ["Billing_Code"] = string.Create(CultureInfo.InvariantCulture, $"{10_115 + (number * 731)}"),
        };
    }
}
