using System.Buffers;

namespace Zcrm;

/// <summary>
/// Zoho answers <c>Account_Name.Industry</c> under that very name, beside the lookup itself. Here such columns move into the lookup's object, so that
/// a record reads the same however deep it was asked for.
/// </summary>
internal static class CoqlJoins
{
    private const int BytesPerRow = 64;

    public static bool AreIn(CoqlSelect query) => query.Columns.Any(column => column is { Aggregate: null, Alias: null } && column.Path.Contains('.', StringComparison.Ordinal));

    /// <summary>Writes the lookups' objects beside the answer; all other values stay where they lie in it. The rows as they were are gone.</summary>
    public static IndexedRows Nest(IndexedRows rows)
    {
        ReadOnlySpan<byte> answer = rows.Source.Bytes;
        var lookups = new ArrayBufferWriter<byte>(BytesPerRow * (rows.Objects.Count + 1));
        var shapes = new Dictionary<JsonShape, JoinedShape>();
        for (int i = 0; i < rows.Objects.Count; i++)
        {
            IndexedObject row = rows.Objects[i];
            if (!shapes.TryGetValue(row.Shape, out JoinedShape? shape)) shapes.Add(row.Shape, shape = new JoinedShape(row.Shape));
            rows.Objects[i] = shape.Nest(row.Slots, answer, lookups);
        }

        return rows with { Source = rows.Source.With(lookups.WrittenMemory) };
    }
}
