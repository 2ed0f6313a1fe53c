using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zcrm;

/// <summary>Lets System.Text.Json write ids as text, since numbers of 19 digits lose their last ones in JavaScript, and read them as text or number. An empty id is null.</summary>
public sealed class CrmIdConverter : JsonConverter<CrmId>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">It is no id.</exception>
    public override CrmId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null) return default;
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long number) && number > 0) return number;
        return reader.TokenType == JsonTokenType.String && CrmId.TryParse(reader.GetString(), null, out CrmId id) ? id : throw new JsonException("An id has up to 19 digits.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CrmId value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.IsEmpty) writer.WriteNullValue();
        else writer.WriteStringValue(value.ToString());
    }

    /// <inheritdoc/>
    public override bool HandleNull => true;
}
