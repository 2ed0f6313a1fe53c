using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zcrm;

/// <summary>Lets System.Text.Json write records and all other <see cref="CrmObject"/>s as the JSON that they are: the fields as Zoho gave them, with what was set since.</summary>
/// <remarks>
/// Add it to the options' converters. Without it the serializer writes the properties of the .NET type, which are not the record. With <c>Zcrm.AspNetCore</c>,
/// <c>AddCurrentUser</c> and <c>AddZohoLogin</c> add it for minimal APIs. It does not read: whoever posts a record could set any of its fields.
/// </remarks>
/// <example><code>
/// builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new CrmObjectConverter()));
/// </code></example>
public sealed class CrmObjectConverter : JsonConverter<CrmObject>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(CrmObject).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override CrmObject Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(
        $"{typeToConvert?.Name} is not read from JSON, since whoever sends it could set any field. Read the fields that you expect into a type of yours, and set them.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CrmObject value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        value.WriteTo(writer);
    }
}
