using System.Globalization;
using System.Text;

namespace Zcrm.Bulk;

/// <summary>The numbers of bench/README.md about memory: they do not depend on the machine.</summary>
[Collection(nameof(MeasuresMemory))]
public sealed class MemoryTests
{
    private const int Rows = 200_000;
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public void Reading_a_file_of_any_length_keeps_less_than_30_megabytes()
    {
        using RecordFile file = RecordFile.Open(new Lines(), "a file", _ => CellKind.Text);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        int count = 0;
        foreach (CrmRecord _ in file.Read(() => new CrmRecord(), CancellationToken.None))
        {
            if (++count % 20_000 == 0) most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        count.ShouldBe(Rows);
        most.ShouldBeLessThan(30 * Megabyte);
    }

    [Fact]
    public async Task Writing_any_number_of_rows_keeps_less_than_50_megabytes()
    {
        var options = new BulkWriteOptions();
        var fields = new FieldNames(null!, "Leads", isAsked: false, new JobWait(null!, options));
        await using var source = new CsvSource(BulkCsv.FromStream(new Lines()), [], options, fields);
        await source.CheckAsync(TestContext.Current.CancellationToken);
        var builder = new PartBuilder(source, options.RowsPerJob);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        long count = 0;
        while (await builder.NextAsync(null, isSent: false, TestContext.Current.CancellationToken) is { } part)
        {
            count += part.Keys.Count;
            most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            await part.Zip!.DisposeAsync();
        }

        count.ShouldBe(Rows);
        most.ShouldBeLessThan(50 * Megabyte);
    }

    /// <summary>A header and rows of 20 columns, made while they are read.</summary>
    private sealed class Lines : Stream
    {
        private byte[] _line = Line(i => $"Field_{i}");
        private int _at;
        private int _rows;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_at == _line.Length && _rows < Rows)
            {
                string row = _rows++.ToString(CultureInfo.InvariantCulture);
                (_line, _at) = (Line(i => $"{row}-{i}"), 0);
            }

            int copied = Math.Min(count, _line.Length - _at);
            _line.AsSpan(_at, copied).CopyTo(buffer.AsSpan(offset));
            _at += copied;
            return copied;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private static byte[] Line(Func<int, string> cell) => Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(0, 20).Select(cell)) + "\r\n");
    }
}
