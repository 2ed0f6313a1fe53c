using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Currencies: each once, ten of them active, and the base currency always at 1 (reference 4.5 and 11.10).</summary>
internal sealed class CurrencyRule(ResourceBook book) : ResourceRule
{
    private const int MostActive = 10;

    public override string Collection => "org/currencies";

    public override JsonObject? Refuse(ApiCall call, JsonObject sent, JsonObject? stored, string path)
    {
        book.SeedOnce(call.Org, Collection, () => ResourceSeeds.Of(call.Org, Collection)!);
        List<JsonObject> all = book.List(call.Org, Collection);
        string? id = stored?["id"]?.ToString();
        if (FieldReader.Text(sent["iso_code"]) is { } code && all.Find(other => IdOf(other) != id && Is(other["iso_code"], code)) is { } taken)
            return ResourceCheck.Refuse("DUPLICATE_DATA", "duplicate data", $"{path}.iso_code", ("id", IdOf(taken)));
        if (sent["exchange_rate"] is { } rate && !(decimal.TryParse(rate.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) && number > 0))
            return ResourceCheck.Refuse("INVALID_DATA", "invalid data", $"{path}.exchange_rate", ("expected_data_type", "double"));
        if (stored is not null && IsOn(stored["is_base"]) && (IsOff(sent["is_active"]) || IsOff(sent["is_base"])))
            return ResourceCheck.Refuse("NOT_ALLOWED", "the base currency must stay active", $"{path}.{(IsOff(sent["is_active"]) ? "is_active" : "is_base")}");
        bool isActive = sent["is_active"] is { } active ? IsOn(active) : stored is null || IsOn(stored["is_active"]);
        return isActive && all.Count(other => IdOf(other) != id && IsOn(other["is_active"])) >= MostActive ? TooMany(path) : null;
    }

    public override void Complete(ApiCall call, JsonObject made)
    {
        made["is_base"] = false;
        made["is_active"] ??= true;
        made["prefix_symbol"] ??= true;
        made["exchange_rate"] = decimal.Parse(made["exchange_rate"]!.ToString(), CultureInfo.InvariantCulture).ToString("F9", CultureInfo.InvariantCulture);
        made["format"] ??= new JsonObject { ["decimal_separator"] = "Period", ["thousand_separator"] = "Comma", ["decimal_places"] = "2" };
    }

    private static JsonObject TooMany(string path)
    {
        JsonObject problem = ResourceCheck.Refuse("ACTIVE_STATE_LIMIT_EXCEEDED", "the limit of active currencies is reached", $"{path}.is_active");
        problem["details"]!["limit"] = MostActive;
        return problem;
    }

    private static bool Is(JsonNode? value, string text) => string.Equals(value?.ToString(), text, StringComparison.OrdinalIgnoreCase);

    private static bool IsOn(JsonNode? value) => value?.GetValueKind() == JsonValueKind.True;

    private static bool IsOff(JsonNode? value) => value?.GetValueKind() == JsonValueKind.False;
}
