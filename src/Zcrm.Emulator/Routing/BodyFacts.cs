using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Finds out single things about a JSON body without reading all of it into memory. Of a body that is none, it knows nothing.</summary>
internal static class BodyFacts
{
    /// <summary>How many items an array of the body has.</summary>
    public static int CountItems(ReadOnlyMemory<byte> body, string key)
    {
        try
        {
            Utf8JsonReader json = At(body.Span, key);
            if (json.TokenType != JsonTokenType.StartArray) return 0;
            int count = 0;
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                count++;
                json.Skip();
            }

            return count;
        }
        catch (JsonException)
        {
            return 0;
        }
    }

    public static bool IsTrue(ReadOnlyMemory<byte> body, string key)
    {
        try
        {
            return At(body.Span, key).TokenType == JsonTokenType.True;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <returns>The text; null when there is none.</returns>
    public static string? Text(ReadOnlyMemory<byte> body, string key)
    {
        try
        {
            Utf8JsonReader json = At(body.Span, key);
            return json.TokenType == JsonTokenType.String ? json.GetString() : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Goes to the value of a key of the outermost object.</summary>
    private static Utf8JsonReader At(ReadOnlySpan<byte> body, string key)
    {
        var json = new Utf8JsonReader(body);
        if (body.IsEmpty || !json.Read() || json.TokenType != JsonTokenType.StartObject) return default;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            bool isIt = json.ValueTextEquals(key);
            json.Read();
            if (isIt) return json;
            json.Skip();
        }

        return default;
    }
}
