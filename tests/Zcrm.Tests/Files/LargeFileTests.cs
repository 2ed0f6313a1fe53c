using System.Net;

namespace Zcrm;

/// <summary>Files are never held as a whole: 95 MB up and 100 MB down pass through a few buffers.</summary>
[Collection(nameof(MeasuresMemory))]
public sealed class LargeFileTests
{
    private const int Megabyte = 1024 * 1024;
    private const long MostAllocated = 16 * Megabyte;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ten_files_of_a_call_are_sent_in_pieces()
    {
        await using ZcrmClient crm = await ClientAsync();
        FileUpload[] files = [.. Enumerable.Range(0, 10).Select(number => FileUpload.FromStream(new MadeUpStream(95 * Megabyte / 10), $"{number}.bin", length: 95 * Megabyte / 10))];
        await crm.Files.UploadAsync(FileUpload.FromStream(new MadeUpStream(Megabyte), "first.bin"), cancellationToken: Ct);

        long before = GC.GetTotalAllocatedBytes(precise: true);
        (await crm.Files.UploadAsync(files, cancellationToken: Ct)).Count.ShouldBe(10);
        (GC.GetTotalAllocatedBytes(precise: true) - before).ShouldBeLessThan(MostAllocated);
    }

    [Fact]
    public async Task A_download_is_read_in_pieces_and_every_byte_counts()
    {
        await using ZcrmClient crm = await ClientAsync();
        var told = new Last();

        long before = GC.GetTotalAllocatedBytes(precise: true);
        await using CrmFile file = (await crm.Files.DownloadAsync("ab", cancellationToken: Ct)).ShouldNotBeNull();
        (await file.CopyToAsync(Stream.Null, told, Ct)).ShouldBe(100 * Megabyte);
        (GC.GetTotalAllocatedBytes(precise: true) - before).ShouldBeLessThan(MostAllocated);
        told.Value.ShouldBe(100 * Megabyte);
    }

    private static async Task<ZcrmClient> ClientAsync() =>
        new(The.Options(new PassingTransport(), The.Clock(), await The.StoreWith(The.Connection(The.Start.AddHours(1)))));

    /// <summary>Takes uploads without keeping them, and gives a file that is made up as it is read.</summary>
    private sealed class PassingTransport : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Method == HttpMethod.Get) return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new MadeUpStream(100 * Megabyte)) };
            var counted = new CountingStream();
            await request.Content!.CopyToAsync(counted, cancellationToken);
            counted.Count.ShouldBe(request.Content.Headers.ContentLength ?? counted.Count);
            int files = counted.Count > 2 * Megabyte ? 10 : 1;
            string item = """{"code":"SUCCESS","status":"success","details":{"id":"ab"}}""";
            return StubTransport.Json($$"""{"data":[{{string.Join(',', Enumerable.Repeat(item, files))}}]}""");
        }
    }

    private sealed class Last : IProgress<long>
    {
        public long Value { get; private set; }

        public void Report(long value) => Value = value;
    }
}
