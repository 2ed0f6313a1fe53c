using System.Text.Json;

namespace Zcrm.Bulk;

/// <summary>A field, a comparator and what the field is compared with.</summary>
internal sealed class BulkComparison : BulkCriteria
{
    private const int MostValues = 200;
    private const int LongestText = 255;
    private const string Empty = "${EMPTY}";

    private readonly string _field;
    private readonly string _comparator;
    private readonly byte[][] _values;
    private readonly bool _isList;

    public BulkComparison(string field, string comparator, IReadOnlyList<object?> values, bool isList)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(field);
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count is 0 or > MostValues)
            throw new ArgumentException($"'{field}' is compared with {values.Count} values, and Zoho takes 1 to {MostValues}.", nameof(values));
        if (values.OfType<string>().Any(text => text.Length > LongestText))
            throw new ArgumentException($"'{field}' is compared with a text of more than the {LongestText} characters that Zoho takes.", nameof(values));
        (_field, _comparator, _isList) = (field, comparator, isList);
        _values = [.. values.Select(value => JsonValueWriter.ToUtf8(field, value is null or "" ? Empty : value))];
    }

    internal override int Comparisons => 1;

    internal override void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("field");
        writer.WriteString("api_name", _field);
        writer.WriteEndObject();
        writer.WriteString("comparator", _comparator);
        writer.WritePropertyName("value");
        if (_isList) writer.WriteStartArray();
        foreach (byte[] value in _values) writer.WriteRawValue(value, skipInputValidation: true);
        if (_isList) writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
