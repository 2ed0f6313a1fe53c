namespace Zcrm;

/// <summary>Whoever receives a file hears how far it is.</summary>
public sealed class FileProgressTests
{
    private const int Size = 300_000;

    [Fact]
    public async Task Copying_tells_the_bytes_so_far_up_to_the_last()
    {
        var told = new List<long>();
        using var copy = new MemoryStream();
        await using CrmFile file = File();

        (await file.CopyToAsync(copy, new Told(told), TestContext.Current.CancellationToken)).ShouldBe(Size);

        copy.Length.ShouldBe(Size);
        ShouldGrowToTheEnd(told);
    }

    [Fact]
    public async Task Saving_tells_them_too()
    {
        var told = new List<long>();
        string path = Path.Combine(Path.GetTempPath(), $"zcrm-{Guid.NewGuid():N}.bin");
        try
        {
            await using CrmFile file = File();
            await file.SaveAsync(path, progress: new Told(told), cancellationToken: TestContext.Current.CancellationToken);
            new FileInfo(path).Length.ShouldBe(Size);
            ShouldGrowToTheEnd(told);
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    private static CrmFile File() => new(new MemoryStream(new byte[Size]), "a.bin", length: Size);

    private static void ShouldGrowToTheEnd(List<long> told)
    {
        told.Count.ShouldBeGreaterThan(1);
        told.ShouldBeInOrder();
        told[^1].ShouldBe(Size);
    }

    private sealed class Told(List<long> values) : IProgress<long>
    {
        public void Report(long value) => values.Add(value);
    }
}
