using System.Buffers;

namespace Zcrm;

/// <summary>How rows with the same columns are nested: worked out for the first of them.</summary>
internal sealed class JoinedShape
{
    private readonly JoinedColumn[] _columns;
    private readonly JsonShape _shape;

    public JoinedShape(JsonShape flat)
    {
        var root = new JoinedColumn("");
        for (int place = 0; place < flat.Names.Length; place++) root.Put(PathOf(flat.Names[place]), place);
        _columns = [.. root.Parts];
        _shape = new JsonShape([.. _columns.Select(column => (column.NameBytes, column.Name))]);
    }

    /// <param name="slots">Where the row's values lie in the answer; it takes where they are now, which is never behind where they were read.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="lookups">Takes the objects of lookups; its offsets go on where the answer ends.</param>
    public IndexedObject Nest(int[] slots, ReadOnlySpan<byte> answer, ArrayBufferWriter<byte> lookups)
    {
        for (int i = 0; i < _columns.Length; i++)
        {
            JoinedColumn column = _columns[i];
            int start = answer.Length + lookups.WrittenCount;
            bool stays = column.StaysIn(slots, answer);
            if (!stays) column.WriteTo(lookups, slots, answer);
            int length = stays ? slots[(2 * column.Place) + 1] : answer.Length + lookups.WrittenCount - start;
            slots[2 * i] = stays ? slots[2 * column.Place] : start;
            slots[(2 * i) + 1] = length;
        }

        return new IndexedObject(_shape, slots);
    }

    // An aggregate's name is no path, though it has one in it.
    private static string[] PathOf(string column) => column.Contains('(', StringComparison.Ordinal) ? [column] : column.Split('.');
}
