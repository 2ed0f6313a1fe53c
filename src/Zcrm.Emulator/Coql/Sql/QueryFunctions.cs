using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace Zcrm.Emulator;

/// <summary>What SQLite itself lacks to compare and add up as Zoho does.</summary>
internal static class QueryFunctions
{
    private const int AverageDecimals = 9;

    /// <summary>Registers the functions; indexes are built on some of them, so that no connection may be without.</summary>
    public static void Register(SqliteConnection connection)
    {
        connection.CreateFunction<byte[]?, byte[]?>("coql_fold", text => text is null ? null : FoldedText.Of(text), isDeterministic: true);
        connection.CreateFunction<string?, byte[]?>("coql_choices", array => array is null ? null : FoldedText.OfChoices(array), isDeterministic: true);
        connection.CreateFunction<string?, byte[]?>("coql_number", number => number is null ? null : NumberKey.Of(number), isDeterministic: true);
        connection.CreateFunction<byte[]?, byte[]?, long?>(
            "coql_like", (text, pattern) => text is null || pattern is null ? null : FoldedText.Fits(text, pattern) ? 1 : 0, isDeterministic: true);
        connection.CreateFunction<byte[], string, bool>(
            "coql_fits", (record, criteria) => ActionCriteria.Match(JsonNode.Parse(record)!.AsObject(), JsonNode.Parse(criteria)!), isDeterministic: true);
        connection.CreateAggregate<string?, decimal?, string?>("coql_sum", null, Add, sum => sum?.ToString(CultureInfo.InvariantCulture), isDeterministic: true);
        connection.CreateAggregate<string?, (decimal Sum, int Count), string?>(
            "coql_avg", (0, 0), (total, number) => Number(number) is { } value ? (total.Sum + value, total.Count + 1) : total, Average, isDeterministic: true);
        connection.CreateAggregate<byte[]?, string?, (byte[]? Key, string? Shown), string?>(
            "coql_min", default, (best, key, shown) => IsBetter(best.Key, key, -1) ? (key, shown) : best, best => best.Shown, isDeterministic: true);
        connection.CreateAggregate<byte[]?, string?, (byte[]? Key, string? Shown), string?>(
            "coql_max", default, (best, key, shown) => IsBetter(best.Key, key, 1) ? (key, shown) : best, best => best.Shown, isDeterministic: true);
    }

    private static bool IsBetter(byte[]? best, byte[]? key, int sign) =>
        key is not null && (best is null || Math.Sign(key.AsSpan().SequenceCompareTo(best)) == sign);

    private static decimal? Add(decimal? sum, string? number) => Number(number) is { } value ? (sum ?? 0) + value : sum;

    private static string? Average((decimal Sum, int Count) total) =>
        total.Count == 0 ? null : (decimal.Round(total.Sum / total.Count, AverageDecimals) / 1.000000000m).ToString("G29", CultureInfo.InvariantCulture);

    /// <summary>Reads a number from JSON, where long integers are texts.</summary>
    private static decimal? Number(string? json) =>
        json is not null && decimal.TryParse(json.Trim('"'), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;
}
