using System.Text.Json;

namespace Zcrm;

/// <summary>Reads an error wherever Zoho put it: at the top of the body, or as the first failed item of the array in it.</summary>
internal static class ErrorBody
{
    /// <returns>The error, or null when the body is not Zoho's JSON or holds none.</returns>
    public static CrmError? TryRead(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(JsonText.Repair(bytes));
            return document.RootElement.ValueKind == JsonValueKind.Object ? Read(document.RootElement) ?? ReadFirstItem(document.RootElement) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second one tells of text that is half of a character.
            return null;
        }
    }

    /// <summary>Reads the four keys of an error, tolerant of what Zoho leaves out or writes otherwise.</summary>
    public static CrmError? Read(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty("code", out JsonElement code)) return null;

        // The throttle's old form has the number 429 as its code and the word in "error".
        string? text = code.ValueKind switch
        {
            JsonValueKind.String => code.GetString(),
            JsonValueKind.Number => Text(item, "error") ?? code.GetRawText(),
            _ => null,
        };
        if (text is null) return null;

        string message = Text(item, "message") ?? Text(item, "error_info") ?? "";
        JsonElement details = item.TryGetProperty("details", out JsonElement found) ? found.Clone() : default;
        return new CrmError(new CrmErrorCode(text), message, details, Inner(details));
    }

    private static CrmError? ReadFirstItem(JsonElement body)
    {
        foreach (JsonProperty property in body.EnumerateObject())
        {
            if (property.Value.ValueKind != JsonValueKind.Array) continue;
            foreach (JsonElement item in property.Value.EnumerateArray())
            {
                if (Read(item) is { } error && !error.Code.Value.Equals("SUCCESS", StringComparison.OrdinalIgnoreCase)) return error;
            }
        }

        return null;
    }

    private static CrmError[] Inner(JsonElement details) =>
        details.ValueKind == JsonValueKind.Object && details.TryGetProperty("errors", out JsonElement errors) && errors.ValueKind == JsonValueKind.Array
            ? [.. errors.EnumerateArray().Select(Read).OfType<CrmError>()]
            : [];

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
