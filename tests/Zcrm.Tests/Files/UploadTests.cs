using System.Net;
using System.Text;

namespace Zcrm;

public sealed class UploadTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_form_has_the_file_with_its_name_and_type()
    {
        using var form = new MultipartUpload("file", 100, FileUpload.FromBytes("hello"u8.ToArray(), "Grüße \"neu\".txt"));
        string boundary = form.Headers.ContentType!.Parameters.Single().Value!;
        (await form.ReadAsStringAsync(Ct)).ShouldBe(
            $"--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"Grüße %22neu%22.txt\"\r\nContent-Type: text/plain\r\n\r\nhello\r\n--{boundary}--\r\n");
        form.Headers.ContentLength.ShouldBe((await form.ReadAsByteArrayAsync(Ct)).Length);
    }

    [Fact]
    public void The_length_of_a_form_is_known_when_that_of_its_files_is()
    {
        using var known = new MultipartUpload("file", 100, FileUpload.FromBytes([1], "a"), FileUpload.FromStream(new SlowStream(), "b", length: 3));
        known.Headers.ContentLength.ShouldNotBeNull();
        using var unknown = new MultipartUpload("file", 100, FileUpload.FromBytes([1], "a"), FileUpload.FromStream(new SlowStream(), "b"));
        unknown.Headers.ContentLength.ShouldBeNull();
    }

    [Fact]
    public async Task A_stream_is_sent_from_where_it_stands_and_again_when_an_attempt_fails()
    {
        using var stream = new MemoryStream("headerbody"u8.ToArray()) { Position = 6 };
        var bodies = await SendAsync(FileUpload.FromStream(stream, "a.txt"), failures: 2);
        bodies.Count.ShouldBe(3);
        foreach (string body in bodies) body.ShouldContain("\r\n\r\nbody\r\n");
        stream.CanRead.ShouldBeTrue();
    }

    [Fact]
    public async Task An_attempt_waits_until_the_one_before_reads_no_more()
    {
        var stream = new LateStream("body"u8.ToArray());
        using var form = new MultipartUpload("file", 100, FileUpload.FromStream(stream, "a.txt"));
        using var over = new CancellationTokenSource();
        Task first = form.CopyToAsync(Stream.Null, over.Token);
        await over.CancelAsync();
        using var sent = new MemoryStream();
        Task second = form.CopyToAsync(sent, Ct);
        second.IsCompleted.ShouldBeFalse();

        stream.LetGo();

        await Should.ThrowAsync<OperationCanceledException>(first);
        await second;
        Encoding.UTF8.GetString(sent.ToArray()).ShouldContain("\r\n\r\nbody\r\n");
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_is_sent_once()
    {
        var bodies = await SendAsync(FileUpload.FromStream(new OnceStream("body"u8.ToArray()), "a.txt"), failures: 2);
        bodies.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_is_not_sent_again_for_a_refused_token()
    {
        FileUpload file = FileUpload.FromStream(new OnceStream("body"u8.ToArray()), "a.txt");
        var zoho = new StubZoho((_, _) => StubZoho.InvalidToken());
        CrmAnswer answer = await SendAsync(zoho, file);
        answer.Status.ShouldBe(HttpStatusCode.Unauthorized);
        zoho.Transport.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_file_that_turns_out_too_large_ends_the_call()
    {
        FileUpload file = FileUpload.FromStream(new OnceStream(new byte[2000]), "a.txt");
        (await Should.ThrowAsync<ArgumentException>(SendAsync(new StubZoho((_, _) => StubTransport.Json("{}")), file))).Message.ShouldContain("a.txt");
    }

    [Fact]
    public async Task Progress_is_told_up_to_the_whole_file()
    {
        var told = new List<long>();
        FileUpload file = FileUpload.FromBytes(new byte[200_000], "a.bin");
        file.Progress = new Told(told);
        using var form = new MultipartUpload("file", long.MaxValue, file);
        await form.CopyToAsync(Stream.Null, Ct);
        told.Count.ShouldBeGreaterThan(1);
        told.ShouldBe(told.Order());
        told[^1].ShouldBe(200_000);
    }

    [Theory]
    [InlineData("photo.PNG", "image/png")]
    [InlineData("plan.pdf", "application/pdf")]
    [InlineData("unknown.xyz", "application/octet-stream")]
    [InlineData("none", "application/octet-stream")]
    public void The_type_follows_the_extension(string name, string type) => FileUpload.FromBytes([1], name).ContentType.ShouldBe(type);

    [Theory]
    [InlineData("a/..")]
    [InlineData("two\r\nlines")]
    [InlineData("folder/")]
    public void What_is_no_name_is_refused(string name) => Should.Throw<ArgumentException>(() => FileUpload.FromBytes([1], name)).ParamName.ShouldBe("name");

    [Fact]
    public void What_is_no_media_type_is_refused() => Should.Throw<ArgumentException>(() => FileUpload.FromBytes([1], "a", "image")).ParamName.ShouldBe("contentType");

    [Fact]
    public void A_file_that_is_not_there_is_told_before_anything_is_sent() => Should.Throw<FileNotFoundException>(() => FileUpload.FromFile("/nowhere/at/all.txt"));

    private static async Task<List<string>> SendAsync(FileUpload file, int failures)
    {
        var bodies = new List<string>();
        var zoho = new StubZoho((_, body) =>
        {
            bodies.Add(body);
            return StubTransport.Json("{}", bodies.Count <= failures ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK);
        });
        await SendAsync(zoho, file);
        return bodies;
    }

    private static async Task<CrmAnswer> SendAsync(StubZoho zoho, FileUpload file)
    {
        ZcrmClientOptions options = The.Options(zoho.Transport, The.Clock(), await The.StoreWith(The.Connection(The.Start.AddHours(1))));
        options.Retry = new RetryOptions { BaseDelay = TimeSpan.Zero };
        using var form = new MultipartUpload("file", 1000, file);
        return await Calls.SendAsync(options, new CrmRequest(HttpMethod.Post, $"files").Body(form).Repeatable(), Ct);
    }

    /// <summary>A stream whose first read ends when a test says so, whatever became of who reads.</summary>
    private sealed class LateStream(byte[] bytes) : MemoryStream(bytes)
    {
        private readonly TaskCompletionSource _go = new();

        public void LetGo() => _go.SetResult();

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await _go.Task;
            int count = await base.ReadAsync(buffer, CancellationToken.None);
            cancellationToken.ThrowIfCancellationRequested();
            return count;
        }
    }

    private sealed class Told(List<long> values) : IProgress<long>
    {
        public void Report(long value) => values.Add(value);
    }
}
