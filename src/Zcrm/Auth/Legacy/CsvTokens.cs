using System.Text;

namespace Zcrm;

/// <summary>The file of the present SDKs: a line of names, then a line for each user.</summary>
internal static class CsvTokens
{
    public static IReadOnlyList<LegacyToken>? TryRead(string text, string path)
    {
        string[] lines = text.Split('\n');
        List<string> names = [.. Cells(lines[0].TrimEnd('\r')).Select(name => name.Trim().ToLowerInvariant())];
        if (names.Count < 2 || !names.Contains("refresh_token")) return null;

        var tokens = new List<LegacyToken>();
        for (int line = 1; line < lines.Length; line++)
        {
            string row = lines[line].TrimEnd('\r');
            if (row.Trim().Length > 0) tokens.Add(Row(names, Cells(row), $"line {line + 1} of '{path}'"));
        }

        return tokens;
    }

    private static LegacyToken Row(List<string> names, List<string> cells, string place) => cells.Count == names.Count
        ? LegacyFields.Read(place, name => names.IndexOf(name) is >= 0 and int index ? cells[index] : null)
        : new LegacyToken { Place = place, Problem = $"It has {cells.Count} values, and the file names {names.Count}; an SDK was interrupted while it wrote." };

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        bool isQuoted = false;
        foreach (char letter in line)
        {
            if (letter == '"') isQuoted = !isQuoted;
            else if (letter == ',' && !isQuoted) Flush();
            else cell.Append(letter);
        }

        Flush();
        return cells;

        void Flush()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }
    }
}
