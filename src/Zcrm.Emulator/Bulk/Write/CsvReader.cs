using System.Text;

namespace Zcrm.Emulator;

/// <summary>Reads CSV by RFC 4180, a row at a time. The first line tells which sign stands between its cells (reference 10.2).</summary>
internal sealed class CsvReader(TextReader text)
{
    private const string Delimiters = ",;:|";
    private readonly char[] _buffer = new char[32 * 1024];
    private readonly StringBuilder _cell = new();
    private int _at;
    private int _end;
    private char? _delimiter;

    /// <summary>Reads the next row that is not blank.</summary>
    /// <returns>False: there is none.</returns>
    /// <exception cref="BulkFileException">The file ends within a quoted cell.</exception>
    public bool Read(List<string> cells)
    {
        do
        {
            if (Peek() < 0) return false;
            _delimiter ??= FindDelimiter();
            cells.Clear();
            while (ReadCell(cells))
            {
                // One cell after the other.
            }
        }
        while (cells is [""]);
        return true;
    }

    /// <returns>Whether the row goes on.</returns>
    private bool ReadCell(List<string> cells)
    {
        _cell.Clear();
        if (Peek() == '"') ReadQuoted();
        while (true)
        {
            int sign = Next();
            if (sign is >= 0 and not '\r' and not '\n' && sign != _delimiter)
            {
                _cell.Append((char)sign);
                continue;
            }

            cells.Add(_cell.ToString());
            if (sign == '\r' && Peek() == '\n') Next();
            return sign == _delimiter;
        }
    }

    private void ReadQuoted()
    {
        Next();
        while (true)
        {
            int sign = Next();
            if (sign < 0) throw new BulkFileException("FILE_NOT_SUPPORTED");
            if (sign == '"')
            {
                if (Peek() != '"') return;
                Next();
            }

            _cell.Append((char)sign);
        }
    }

    /// <summary>The sign that is there most often in the first line, outside quotes.</summary>
    private char FindDelimiter()
    {
        bool isQuoted = false;
        int[] counts = new int[Delimiters.Length];
        foreach (char sign in _buffer.AsSpan(_at, _end - _at))
        {
            if (sign == '"') isQuoted = !isQuoted;
            if (isQuoted) continue;
            if (sign is '\r' or '\n') break;
            int index = Delimiters.IndexOf(sign, StringComparison.Ordinal);
            if (index >= 0) counts[index]++;
        }

        return Delimiters[Array.IndexOf(counts, counts.Max())];
    }

    private int Peek()
    {
        if (_at == _end) (_at, _end) = (0, text.ReadBlock(_buffer));
        return _at < _end ? _buffer[_at] : -1;
    }

    private int Next()
    {
        int sign = Peek();
        if (sign >= 0) _at++;
        return sign;
    }
}
