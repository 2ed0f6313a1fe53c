using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Makes up any number of records of any module. A record depends on nothing but its number.</summary>
internal static class BulkRecords
{
    /// <summary>Whether a module's records can stand alone: one that needs another record, or rows, cannot be made up from a number.</summary>
    public static bool CanCreate(EmulatedModule module) =>
        !module.Fields.Any(field => field.IsMandatory && (RecordKeys.IsLookup(field) || NewFields.IsRows(field)));

    /// <param name="module">Of which module.</param>
    /// <param name="first">The number of the first record, from 0.</param>
    /// <param name="count">How many.</param>
    public static IEnumerable<JsonObject> Create(EmulatedModule module, int first, int count)
    {
        EmulatedField[] fields = [.. module.Fields.Where(IsFilled)];
        for (int number = first; number < first + count; number++) yield return Record(fields, number);
    }

    private static bool IsFilled(EmulatedField field) => !field.IsReadOnly && field.ApiName is not ("Tag" or "Description");

    private static JsonObject Record(EmulatedField[] fields, int number)
    {
        var record = new JsonObject();
        foreach (EmulatedField field in fields)
        {
            if (Value(field, number) is { } value) record[field.ApiName] = value;
        }

        return record;
    }

    private static JsonNode? Value(EmulatedField field, int number) => field.DataType switch
    {
        "text" when field.ApiName == "Call_Duration" => string.Create(CultureInfo.InvariantCulture, $"{(number % 59) + 1:00}:{number % 60:00}"),
        "text" or "textarea" => Text(field, number),
        "email" => string.Create(CultureInfo.InvariantCulture, $"{field.ApiName.ToLowerInvariant()}{number}@example.com"),
        "phone" => string.Create(CultureInfo.InvariantCulture, $"+1 555 {number % 10_000_000:0000000}"),
        "website" => string.Create(CultureInfo.InvariantCulture, $"https://www{number}.example.com"),
        "picklist" => Choice(field, number),
        "multiselectpicklist" => Choice(field, number) is { } choice ? new JsonArray(choice) : null,
        "integer" => (number % 9_999) + 1,
        "bigint" => number.ToString(CultureInfo.InvariantCulture),
        "double" or "currency" => (decimal)((number % 99_999) + 1) / 4,
        "percent" => number % 101,
        "boolean" => number % 2 == 0,
        "date" => new DateOnly(2026, 1, 1).AddDays(number % 365).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "datetime" => CrmTime.Store(new DateTimeOffset(2026, 1, 1, 8, 0, 0, TimeSpan.Zero).AddHours(number % 9_000)),
        _ => null,
    };

    private static string Text(EmulatedField field, int number)
    {
        string text = string.Create(CultureInfo.InvariantCulture, $"{field.Label} {number}");
        return text.Length <= field.Length ? text : text[^field.Length..];
    }

    /// <summary>Never the first of the standard lists, which stands for none.</summary>
    private static string? Choice(EmulatedField field, int number)
    {
        IReadOnlyList<string> choices = field.PickListValues;
        int skipped = choices is ["-None-", ..] ? 1 : 0;
        return choices.Count == skipped ? null : choices[skipped + (number % (choices.Count - skipped))];
    }
}
