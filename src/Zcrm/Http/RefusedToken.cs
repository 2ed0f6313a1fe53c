using System.Text.Json;

namespace Zcrm;

/// <summary>Tells a dead token, which a refresh mends, from a missing scope or header, which it does not.</summary>
internal static class RefusedToken
{
    public static bool IsReasonOf(HttpResponseMessage response)
    {
        if (response.Content is not BufferedContent content) return false;
        try
        {
            var reader = new Utf8JsonReader(content.Bytes.Span);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                bool isCode = reader.ValueTextEquals("code"u8);
                reader.Read();
                if (isCode) return reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("INVALID_TOKEN"u8);
                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // Not Zoho's JSON, so not Zoho's word on the token.
        }

        return false;
    }
}
