using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Writes the cells of a row as the values of a record (reference 10.2).</summary>
internal sealed class BulkRowJson(BulkCellWriter values, IReadOnlyList<BulkCell> cells, bool ignoresEmpty)
{
    /// <summary>Writes the values into an object that is open.</summary>
    /// <returns>The columns whose cells make no sense.</returns>
    public List<string> Write(Utf8JsonWriter json, IReadOnlyList<string> row)
    {
        var bad = new List<string>();
        foreach (BulkCell cell in cells)
        {
            if (cell.Field is null) continue;
            string text = cell.Text(row);
            if (text.Length > 0 && !values.TryWrite(json, cell, text)) bad.Add(cell.Column);
            else if (text.Length == 0 && !ignoresEmpty) json.WriteNull(cell.Field.ApiName);
        }

        return bad;
    }
}
