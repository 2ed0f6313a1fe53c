using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Zcrm;

public partial class CrmObject
{
    /// <summary>Returns the object as JSON, with what was set and with every field that Zcrm does not know.</summary>
    public string ToJson() => Encoding.UTF8.GetString(ToUtf8());

    /// <summary>Writes the object as JSON.</summary>
    /// <param name="writer">Where to.</param>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        WriteTo(writer, without: null);
    }

    /// <summary>Writes only the fields that were changed, without the braces around them.</summary>
    internal void WriteChangedMembersTo(Utf8JsonWriter writer)
    {
        foreach (string name in ChangedNames) WriteMember(writer, name, isUpdate: true);
    }

    private void WriteTo(Utf8JsonWriter writer, HashSet<string>? without)
    {
        writer.WriteStartObject();
        for (int ordinal = 0; ordinal < _shape.Names.Length; ordinal++)
        {
            if (!_shape.IsHidden(ordinal) && without?.Contains(_shape.Names[ordinal]) != true) WriteMember(writer, _shape.Names[ordinal]);
        }

        if (_changes is not null) WriteAddedMembers(writer, _changes, without);
        writer.WriteEndObject();
    }

    /// <summary>What was set and was not there before: all that a new record has, so it is written without looking each name up again.</summary>
    private void WriteAddedMembers(Utf8JsonWriter writer, Dictionary<string, byte[]> changes, HashSet<string>? without)
    {
        foreach ((string name, byte[] json) in changes)
        {
            if (_shape.OrdinalOf(name) >= 0 || without?.Contains(name) == true) continue;
            if (_views is not null)
            {
                WriteMember(writer, name);
                continue;
            }

            writer.WritePropertyName(name);
            writer.WriteRawValue(json, skipInputValidation: true);
        }
    }

    /// <summary>Writes what an update sends of a row of a changed field; a row that writes nothing is left out.</summary>
    private protected virtual void WriteRowTo(Utf8JsonWriter writer) => WriteTo(writer);

    private void WriteMember(Utf8JsonWriter writer, string name, bool isUpdate = false)
    {
        writer.WritePropertyName(name);
        switch (ChangedView(name))
        {
            case CrmObject nested:
                nested.WriteTo(writer);
                break;
            case IEnumerable<CrmObject> rows:
                writer.WriteStartArray();
                foreach (CrmObject row in rows)
                {
                    if (isUpdate) row.WriteRowTo(writer);
                    else row.WriteTo(writer);
                }

                writer.WriteEndArray();
                break;
            default:
                TryGetRaw(name, out ReadOnlySpan<byte> raw);
                writer.WriteRawValue(raw, skipInputValidation: true);
                break;
        }
    }

    private object? ChangedView(string name) => _views is null ? null : ChangedViews().FirstOrDefault(view => view.Name == name)?.Value;

    private byte[] ToUtf8(HashSet<string>? without = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, JsonValueWriter.Options);
        WriteTo(writer, without);
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
