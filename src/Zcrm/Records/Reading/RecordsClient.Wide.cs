using System.Buffers;
using System.Text.Json;

namespace Zcrm;

// Records with more fields than Zoho gives at once.
public partial class RecordsClient
{
    /// <summary>The fields as calls take them, 50 at once. The id is always there.</summary>
    private static string[] FieldLists(IEnumerable<string> fields) =>
        [.. FieldList(fields, int.MaxValue).Split(',').Chunk(RecordLimits.FieldsPerRead).Select(names => string.Join(',', names))];

    private Task<IReadOnlyList<CrmRecord?>> ReadAsync(IEnumerable<CrmId> ids, string names, CallOptions? options, CancellationToken cancellationToken) =>
        RecordsById.ReadAsync(_calls, ids, NewRecord, some => ByIdsRequest(names, some, options), cancellationToken);

    /// <summary>Reads the other fields of a page's records. One that was deleted meanwhile is left out.</summary>
    private async Task<CrmPage<CrmRecord>> WidenAsync(CrmPage<CrmRecord> page, IEnumerable<string> others, CallOptions options, CancellationToken cancellationToken)
    {
        CrmId[] ids = [.. page.Items.Select(record => record.Id)];
        IReadOnlyList<CrmRecord?>[] parts = await Task.WhenAll(others.Select(names => ReadAsync(ids, names, options, cancellationToken))).ConfigureAwait(false);
        return page with { Items = [.. Join([page.Items, .. parts], page.Response).OfType<CrmRecord>()] };
    }

    /// <summary>Puts together the records that have the same place in all parts.</summary>
    /// <returns>Null where a part has none.</returns>
    private CrmRecord?[] Join(IReadOnlyList<CrmRecord?>[] parts, CrmResponse? response)
    {
        bool[] isWhole = [.. Enumerable.Range(0, parts[0].Count).Select(place => parts.All(part => part[place] is not null))];
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("data"u8);
            for (int place = 0; place < isWhole.Length; place++)
            {
                if (isWhole[place]) WriteJoined(writer, [.. parts.Select(part => part[place]!)]);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        var joined = new Queue<CrmRecord>(JsonAnswer.Parse(json.WrittenMemory, response).GetRecords("data", NewRecord));
        return [.. isWhole.Select(whole => whole ? joined.Dequeue() : null)];
    }

    private static void WriteJoined(Utf8JsonWriter writer, CrmRecord[] parts)
    {
        writer.WriteStartObject();
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (CrmRecord part in parts)
        {
            foreach (string name in part.Names.Where(written.Add))
            {
                part.TryGetRaw(name, out ReadOnlySpan<byte> value);
                writer.WritePropertyName(name);
                writer.WriteRawValue(value, skipInputValidation: true);
            }
        }

        writer.WriteEndObject();
    }
}
