using System.Globalization;
using System.Text.Json.Nodes;
using Zcrm.Emulator;

namespace Zcrm;

/// <summary>Deals and accounts with few different values, so that random conditions meet them; hostile texts, long numbers and empty fields among them.</summary>
internal static class RandomDeals
{
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static readonly string?[] Texts =
    [
        "Alpha", "ALPHA", "alpha beta", "Beta", "O'Hara", "' or id is not null --", "\\' or 1=1", "äpfel", "ÄPFEL 漢字", "a_b", "a\nb", "\"x\"", "😀 x", "(and) or", null, null,
    ];

    public static readonly string[] Stages = ["Qualification", "Closed Won", "Closed Lost", "Needs Analysis"];
    public static readonly string?[] Industries = ["Energy", "Banking", "ENERGY", null];
    public static readonly decimal?[] Amounts = [0m, -5m, 0.1m, 12.5m, 12.50m, 250m, 1234567890123456.123456789m, 1234567890123456.123456788m, null];
    public static readonly int?[] Percents = [0, 10, 50, 75, 100, null];
    public static readonly DateOnly?[] Days = [new(2025, 12, 31), new(2026, 1, 1), new(2026, 6, 30), new(2028, 2, 29), null];
    public static readonly bool?[] Flags = [true, false, null];
    public static readonly string?[] Mails = ["ana@example.com", "Ana@Example.com", "bo@example.org", null];
    public static readonly string?[] Phones = ["+49 30 1234", "0301234", null];
    public static readonly string?[] Sites = ["https://example.com/a", "HTTPS://EXAMPLE.COM/A", "www.example.org", null];
    public static readonly string?[] Kinds = ["New", "new business", "Repeat", null];
    public static readonly string?[] Languages = ["English", "English;German", "Thai", null];
    public static readonly long?[] Serials = [0, 7, 123_456_789_012_345_678, 123_456_789_012_345_679, null];
    public static readonly int?[] Counts = [-3, 0, 4, 999_999_999, null];
    public static readonly double?[] Ratios = [-0.25, 0, 0.5, 1234.5678, null];
    public static readonly DateTimeOffset?[] Visits = [Start, Start.AddSeconds(1), Start.AddYears(-2), null];

    public const int Deals = 60;
    private const int Accounts = 8;

    /// <summary>Times around those at which the deals were made, to the second and half a second beside it, in several offsets.</summary>
    public static IEnumerable<DateTimeOffset> Moments(ZcrmEmulator zoho) =>
        Enumerable.Range(-Deals - 1, Deals + 3).Select(minute =>
            Whole(zoho.Clock.GetUtcNow().AddMinutes(minute)).AddMilliseconds(minute % 3 * 500).ToOffset(TimeSpan.FromHours(minute % 12)));

    public static void Plant(ZcrmEmulator zoho)
    {
        var random = new Random(20260301);
        AddFields(zoho.Data);
        string[] users = [.. zoho.Accounts.Users.Select(user => user.Id)];
        string[] accounts = [.. Enumerable.Range(0, Accounts).Select(number => zoho.Data.Insert("Accounts", Object(
            ("Account_Name", $"Account {number}"), ("Industry", Pick(random, Industries)), ("Annual_Revenue", Pick(random, Amounts)))))];
        for (int number = 0; number < Deals; number++)
        {
            zoho.Clock.Advance(TimeSpan.FromMinutes(1));
            zoho.Data.Insert("Deals", Object(
                ("Deal_Name", Pick(random, Texts) ?? "Alpha"), ("Next_Step", Pick(random, Texts)), ("Stage", Pick(random, Stages)), ("Amount", Pick(random, Amounts)),
                ("Probability", Pick(random, Percents)), ("Closing_Date", Pick(random, Days)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("Paid__c", Pick(random, Flags)),
                ("Mail__c", Pick(random, Mails)), ("Phone__c", Pick(random, Phones)), ("Site__c", Pick(random, Sites)), ("Kind__c", Pick(random, Kinds)), ("Languages__c", Choices(Pick(random, Languages))),
                ("Serial__c", Pick(random, Serials)?.ToString(CultureInfo.InvariantCulture)), ("Count__c", Pick(random, Counts)), ("Ratio__c", Pick(random, Ratios)), ("Share__c", Pick(random, Percents)),
                ("Visit__c", Pick(random, Visits)?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)),
                ("Agent__c", random.Next(3) == 0 ? null : new JsonObject { ["id"] = Pick(random, users) }),
                ("Account_Name", random.Next(3) == 0 ? null : new JsonObject { ["id"] = accounts[random.Next(Accounts)] })));
        }
    }

    /// <summary>Fields of the types that Zoho's own fields of deals do not have.</summary>
    private static void AddFields(EmulatorData data)
    {
        (string Name, string Type)[] fields =
        [
            ("Paid__c", "boolean"), ("Mail__c", "email"), ("Phone__c", "phone"), ("Site__c", "website"), ("Kind__c", "picklist"), ("Languages__c", "multiselectpicklist"),
            ("Number__c", "autonumber"), ("Serial__c", "bigint"), ("Count__c", "integer"), ("Ratio__c", "double"), ("Share__c", "percent"), ("Visit__c", "datetime"), ("Agent__c", "userlookup"),
        ];
        foreach ((string name, string type) in fields) data.AddField("Deals", new EmulatedField(name, type));
        data.AddField("Deals", new EmulatedField("Twice__c", "formula") { Expression = "${Count__c} * 2" });
    }

    private static JsonArray? Choices(string? joined) => joined is null ? null : new JsonArray([.. joined.Split(';').Select(choice => (JsonNode)choice)]);

    private static DateTimeOffset Whole(DateTimeOffset time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond));

    private static T Pick<T>(Random random, T[] values) => values[random.Next(values.Length)];

    private static JsonObject Object(params (string Name, object? Value)[] fields)
    {
        var json = new JsonObject();
        foreach ((string name, object? value) in fields)
        {
            if (value is not null) json[name] = value as JsonNode ?? JsonValue.Create(value);
        }

        return json;
    }
}
