using CsCheck;

namespace Zcrm.Bulk;

public sealed class ChildSpoolTests
{
    [Fact]
    public async Task Rows_are_found_by_their_mark_in_their_order_with_all_their_cells() =>
        await Gen.Select(Gen.ULong[0, 5], Gen.String.Array[1, 3]).Array[0, 40].SampleAsync(async rows =>
        {
            await using var spool = new ChildSpool();
            foreach ((ulong mark, string[] cells) in rows)
            {
                spool.Begin(mark);
                foreach (string cell in cells) spool.Add(cell);
            }

            spool.Finish();
            for (ulong mark = 0; mark <= 5; mark++)
            {
                (string[] Cells, int Row)[] expected = [.. rows.Select((row, i) => (row, i)).Where(pair => pair.row.Item1 == mark).Select(pair => (pair.row.Item2, pair.i))];
                var children = new RowChildren();
                children.Clear(7);
                if (spool.Find(mark) is { } first) spool.Write(first, children, file: 0);
                children.Rows.ToArray().Select(row => row.Index).ShouldBe(expected.Select(row => row.Row));
                for (int i = 0; i < expected.Length; i++) Line(children, i).ShouldBe(Line(expected[i].Cells));
            }
        }, iter: 100, threads: 1);

    [Fact]
    public async Task A_mark_of_which_there_is_no_row_is_not_found()
    {
        await using var spool = new ChildSpool();
        spool.Begin(3);
        spool.Add("x");
        spool.Finish();

        (spool.Find(2), spool.Find(3), spool.Find(4)).ShouldBe((null, 0, null));
        spool.Groups().ShouldBe([0]);
    }

    private static byte[] Line(RowChildren children, int row) => children.BytesOf(children.Rows[row]).ToArray();

    private static byte[] Line(string[] cells)
    {
        var row = new CsvRow();
        row.Clear();
        row.AddLink(7, isShown: true);
        foreach (string cell in cells) row.Add(cell);
        row.End();
        return row.Bytes.ToArray();
    }
}
