using CsCheck;

namespace Zcrm.Emulator;

public sealed class CsvTests
{
    private static readonly Gen<string> Cell = Gen.String[Gen.Char["aé ,;:|\"\r\n'1"], 0, 6];

    private static readonly Gen<string[][]> Table = Gen.Int[2, 5].SelectMany(columns =>
        Cell.Array[columns].Array[0, 20].Select(rows => (string[][])[[.. "abcde".Take(columns).Select(name => name.ToString())], .. rows]));

    [Fact]
    public void What_is_written_is_read_back() => Table.Sample(table =>
    {
        using var text = new StringWriter();
        foreach (string[] row in table) CsvLine.Write(text, row);
        return Read(text.ToString()).SequenceEqual(table.Select(row => string.Join('\u0001', row)));
    });

    [Theory]
    [InlineData("a,b\n1,2", "a\u0001b", "1\u00012")]
    [InlineData("a;b\r1;2,3\r", "a\u0001b", "1\u00012,3")]
    [InlineData("a:b:c\r\n\r\n1:2:3\r\n", "a\u0001b\u0001c", "1\u00012\u00013")]
    [InlineData("\"a,b,c\"|d\n1|", "a,b,c\u0001d", "1\u0001")]
    [InlineData("a\n\"\"\n\"1\"\"2\"x\n", "a", "1\"2x")]
    public void The_first_line_tells_the_delimiter(string csv, params string[] rows) => Read(csv).ShouldBe(rows);

    [Fact]
    public void A_quote_that_is_not_closed_breaks_the_file() =>
        Should.Throw<BulkFileException>(() => Read("a,b\n1,\"2\n")).Code.ShouldBe("FILE_NOT_SUPPORTED");

    private static List<string> Read(string csv)
    {
        var reader = new CsvReader(new StringReader(csv));
        var rows = new List<string>();
        var cells = new List<string>();
        while (reader.Read(cells)) rows.Add(string.Join('\u0001', cells));
        return rows;
    }
}
