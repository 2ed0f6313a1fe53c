namespace Zcrm.Bulk;

public sealed class BulkCheckpointTests : IDisposable
{
    private const string Task = "zcrm bulk write 1 Leads Insert -";
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"zcrm-{Guid.NewGuid():N}.checkpoint");

    [Fact]
    public void Parts_and_their_jobs_are_known_again()
    {
        BulkCheckpoint checkpoint = New();
        checkpoint.Starting(Part(0, 3));
        checkpoint.Started(Part(0, 3), 77);
        checkpoint.Starting(Part(1, 2));
        checkpoint.Starting(Part(2, 1));
        checkpoint.Refused(Part(2, 1));

        Dictionary<int, CheckpointEntry> known = BulkCheckpoint.InFile(_path).Read(Task);

        known.Keys.Order().ShouldBe([0, 1]);
        known[0].ShouldBe(new CheckpointEntry(3, Part(0, 3).Fingerprint, 77));
        known[1].JobId.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_line_that_the_crash_cut_off_counts_as_not_written()
    {
        BulkCheckpoint checkpoint = New();
        checkpoint.Starting(Part(0, 3));
        File.AppendAllText(_path, "job 0 5540");

        BulkCheckpoint.InFile(_path).Read(Task)[0].JobId.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_checkpoint_of_another_write_is_refused()
    {
        New();

        Should.Throw<ArgumentException>(() => BulkCheckpoint.InFile(_path).Read("zcrm bulk write 1 Contacts Insert -")).Message.ShouldContain("of another write");
    }

    public void Dispose() => File.Delete(_path);

    private static BulkPart Part(int number, int rows)
    {
        var part = new BulkPart(number, 0, new ColumnSet([new BulkColumn("A")]));
        for (int i = 0; i < rows; i++)
        {
            var row = new CsvRow();
            row.Clear();
            row.Add($"{i}");
            part.Sent(row, new RowChildren());
        }

        return part;
    }

    private BulkCheckpoint New()
    {
        var checkpoint = BulkCheckpoint.InFile(_path);
        checkpoint.Read(Task).ShouldBeEmpty();
        return checkpoint;
    }
}
