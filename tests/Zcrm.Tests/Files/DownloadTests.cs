using System.Net;
using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace Zcrm;

public sealed class DownloadTests
{
    private readonly FakeTimeProvider _clock = The.Clock();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_comes_with_its_name_type_and_length()
    {
        await using CrmFile file = (await OpenAsync(() => Answer(new ByteArrayContent("hello"u8.ToArray()))))!;
        (file.Name, file.ContentType, file.Length).ShouldBe(("Grüße.txt", "text/plain", 5L));
        (await TextAsync(file)).ShouldBe("hello");
    }

    [Fact]
    public async Task An_answer_without_content_is_no_file() => (await OpenAsync(() => new HttpResponseMessage(HttpStatusCode.NoContent))).ShouldBeNull();

    [Fact]
    public async Task An_error_is_read_and_told()
    {
        string error = """{"code":"NO_PERMISSION","details":{},"message":"permission denied","status":"error"}""";
        (await Should.ThrowAsync<ZcrmApiException>(OpenAsync(() => StubTransport.Json(error, HttpStatusCode.Forbidden)))).Code
            .ShouldBe(new CrmErrorCode("NO_PERMISSION"));
    }

    [Fact]
    public async Task A_server_that_fails_before_the_first_byte_is_asked_again()
    {
        int asked = 0;
        var zoho = new StubZoho((_, _) => ++asked == 1 ? StubTransport.Json("{}", HttpStatusCode.ServiceUnavailable) : Answer(new StringContent("x")));
        ZcrmClientOptions options = await OptionsAsync(zoho);
        options.Retry = new RetryOptions { BaseDelay = TimeSpan.Zero };
        await using CrmFile file = (await Context(options).DownloadAsync(Calls.Get(), Ct))!;
        asked.ShouldBe(2);
    }

    [Fact]
    public async Task A_refused_token_is_refreshed_before_the_file_begins()
    {
        var zoho = new StubZoho((request, _) => request.Headers.Authorization!.Parameter == "access-0" ? StubZoho.InvalidToken() : Answer(new StringContent("x")));
        await using CrmFile file = (await Context(await OptionsAsync(zoho)).DownloadAsync(Calls.Get(), Ct))!;
        zoho.Mints.ShouldBe(1);
    }

    [Fact]
    public async Task A_file_keeps_its_place_among_the_calls_until_it_is_disposed()
    {
        var zoho = new StubZoho((_, _) => Answer(new StringContent("x")));
        ZcrmClientOptions options = await OptionsAsync(zoho);
        options.MaxConcurrency = 1;
        CallContext calls = Context(options);
        CrmFile file = (await calls.DownloadAsync(Calls.Get(), Ct))!;
        Task<CrmFile?> second = calls.DownloadAsync(Calls.Get(), Ct);
        second.IsCompleted.ShouldBeFalse();
        zoho.Transport.Requests.Count.ShouldBe(1);
        await file.DisposeAsync();
        await file.DisposeAsync();
        await (await second)!.DisposeAsync();
    }

    [Fact]
    public async Task A_call_that_ends_without_a_file_gives_its_place_back_at_once()
    {
        var zoho = new StubZoho((_, _) => new HttpResponseMessage(HttpStatusCode.NoContent));
        ZcrmClientOptions options = await OptionsAsync(zoho);
        options.MaxConcurrency = 1;
        CallContext calls = Context(options);
        await calls.DownloadAsync(Calls.Get(), Ct);
        (await calls.DownloadAsync(Calls.Get(), Ct).WaitAsync(TimeSpan.FromSeconds(30), Ct)).ShouldBeNull();
    }

    [Fact]
    public async Task A_file_may_take_longer_than_a_call_as_long_as_it_moves()
    {
        var source = new SlowStream();
        await using CrmFile file = (await OpenAsync(() => Answer(new StreamContent(source))))!;
        byte[] buffer = new byte[1];
        for (int minute = 0; minute < 30; minute++)
        {
            ValueTask<int> read = file.Content.ReadAsync(buffer, Ct);
            _clock.Advance(TimeSpan.FromMinutes(1));
            source.Arrive();
            (await read).ShouldBe(1);
        }
    }

    [Fact]
    public async Task A_file_that_stands_still_fails_after_the_time_of_an_attempt()
    {
        await using CrmFile file = (await OpenAsync(() => Answer(new StreamContent(new SlowStream()))))!;
        Task<int> read = file.Content.ReadAsync(new byte[1], Ct).AsTask();
        _clock.Advance(TimeSpan.FromSeconds(99));
        read.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromSeconds(1));
        (await Should.ThrowAsync<ZcrmTransportException>(read)).Message.ShouldContain("nothing came for 00:01:40");
    }

    [Fact]
    public async Task A_file_that_ends_early_leaves_nothing_on_disk()
    {
        string folder = Directory.CreateTempSubdirectory("zcrm-").FullName;
        await using CrmFile file = (await OpenAsync(() => Answer(new ByteArrayContent("hello"u8.ToArray()) { Headers = { ContentLength = 9 } })))!;
        (await Should.ThrowAsync<ZcrmTransportException>(file.SaveAsync(folder, cancellationToken: Ct))).Message.ShouldContain("after 5 bytes of 9");
        Directory.GetFileSystemEntries(folder).ShouldBeEmpty();
        Directory.Delete(folder);
    }

    [Fact]
    public async Task A_file_is_saved_under_its_own_name_in_a_folder_and_replaces_another_only_when_told()
    {
        string folder = Directory.CreateTempSubdirectory("zcrm-").FullName;
        await using (CrmFile file = new(new MemoryStream("one"u8.ToArray()), "../../etc/Plan.txt"))
            (await file.SaveAsync(folder, cancellationToken: Ct)).ShouldBe(Path.Combine(folder, "Plan.txt"));
        await using (CrmFile file = new(new MemoryStream("two"u8.ToArray()), "Plan.txt"))
        {
            await Should.ThrowAsync<IOException>(file.SaveAsync(folder, cancellationToken: Ct));
            await file.SaveAsync(folder, overwrite: true, cancellationToken: Ct);
        }

        (await File.ReadAllTextAsync(Path.Combine(folder, "Plan.txt"), Ct)).ShouldBe("two");
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_folder_that_is_named_with_a_slash_is_made()
    {
        string folder = Directory.CreateTempSubdirectory("zcrm-").FullName;
        await using (CrmFile file = new(new MemoryStream("one"u8.ToArray()), "Plan.txt"))
            (await file.SaveAsync(Path.Combine(folder, "new", "downloads/"), cancellationToken: Ct)).ShouldBe(Path.Combine(folder, "new", "downloads", "Plan.txt"));
        Directory.Delete(folder, recursive: true);
    }

    private async Task<CrmFile?> OpenAsync(Func<HttpResponseMessage> answer) =>
        await Context(await OptionsAsync(new StubZoho((_, _) => answer()))).DownloadAsync(Calls.Get(), Ct);

    private async Task<ZcrmClientOptions> OptionsAsync(StubZoho zoho) =>
        The.Options(zoho.Transport, _clock, await The.StoreWith(The.Connection(The.Start.AddHours(1))));

    private static CallContext Context(ZcrmClientOptions options)
    {
        ClientCore core = ClientCore.Create(options);
        return new CallContext(core.Pipeline, new ConnectionBinding(core.Book, options.User), core.Sources, options.MaxConcurrency);
    }

    private static async Task<string> TextAsync(CrmFile file)
    {
        using var copy = new MemoryStream();
        await file.CopyToAsync(copy, cancellationToken: Ct);
        return Encoding.UTF8.GetString(copy.ToArray());
    }

    private static HttpResponseMessage Answer(HttpContent content)
    {
        content.Headers.ContentType = new("text/plain");
        content.Headers.TryAddWithoutValidation("Content-Disposition", "attachment; filename=\"x.txt\"; filename*=UTF-8''Gr%C3%BC%C3%9Fe.txt");
        return new HttpResponseMessage { Content = content };
    }
}
