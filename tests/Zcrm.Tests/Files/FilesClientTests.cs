namespace Zcrm;

public sealed class FilesClientTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Files_of_one_call_come_back_in_order()
    {
        var zoho = new StubZoho((_, _) => StubTransport.Json(
            """{"data":[{"code":"SUCCESS","status":"success","details":{"name":"a.txt","id":"ab"}},{"code":"SUCCESS","status":"success","details":{"id":"cd"}}]}"""));
        IReadOnlyList<StoredFile> files = await (await ClientAsync(zoho)).Files.UploadAsync([File("a.txt"), File("b.txt")], cancellationToken: Ct);
        files.Select(file => (file.FileId, file.Name)).ShouldBe([("ab", "a.txt"), ("cd", "b.txt")]);
        files[0].ToJson().ShouldBe("""{"File_Id__s":"ab"}""");
    }

    [Fact]
    public async Task More_than_a_call_takes_is_met_before_anything_is_sent()
    {
        var zoho = new StubZoho();
        FilesClient files = (await ClientAsync(zoho)).Files;
        (await Should.ThrowAsync<ArgumentException>(files.UploadAsync([], cancellationToken: Ct))).Message.ShouldContain("1 to 10 files");
        await Should.ThrowAsync<ArgumentException>(files.UploadAsync(Enumerable.Range(0, 11).Select(number => File($"{number}.txt")), cancellationToken: Ct));
        await Should.ThrowAsync<ArgumentException>(files.UploadAsync([File("a.txt"), null!], cancellationToken: Ct));
        (await Should.ThrowAsync<ArgumentException>(files.UploadAsync(Sized(20, 21), cancellationToken: Ct))).Message.ShouldContain("20 MB");
        (await Should.ThrowAsync<ArgumentException>(files.UploadAsync(Sized(20, 20, 20, 20, 20, 1), cancellationToken: Ct))).Message.ShouldContain("101 MB together");
        zoho.Transport.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_error_in_the_answer_is_no_upload()
    {
        var zoho = new StubZoho((_, _) => StubTransport.Json("""{"data":[{"code":"VIRUS_DETECTED","details":{},"message":"virus","status":"error"}]}"""));
        (await Should.ThrowAsync<ZcrmApiException>((await ClientAsync(zoho)).Files.UploadAsync(File("a.txt"), cancellationToken: Ct))).Code.ShouldBe(new CrmErrorCode("VIRUS_DETECTED"));
    }

    [Fact]
    public async Task An_answer_that_forgets_a_file_is_told()
    {
        var zoho = new StubZoho((_, _) => StubTransport.Json("""{"data":[{"code":"SUCCESS","status":"success","details":{"id":"ab"}}]}"""));
        await Should.ThrowAsync<ZcrmDataException>((await ClientAsync(zoho)).Files.UploadAsync([File("a.txt"), File("b.txt")], cancellationToken: Ct));
    }

    [Fact]
    public async Task An_upload_whose_answer_is_lost_is_sent_again_but_an_attachment_is_not()
    {
        int asked = 0;
        var zoho = new StubZoho((_, _) => ++asked == 1
            ? throw new HttpRequestException(HttpRequestError.ResponseEnded, "cut")
            : StubTransport.Json("""{"data":[{"code":"SUCCESS","status":"success","details":{"id":"ab"}}]}"""));
        ZcrmClient crm = await ClientAsync(zoho);
        (await crm.Files.UploadAsync(File("a.txt"), cancellationToken: Ct)).FileId.ShouldBe("ab");
        asked.ShouldBe(2);

        asked = 0;
        (await Should.ThrowAsync<ZcrmTransportException>(crm.Records("Leads").Attachments("5").UploadAsync(File("a.txt"), cancellationToken: Ct))).WasSent.ShouldBeTrue();
        asked.ShouldBe(1);
    }

    [Fact]
    public async Task A_link_is_sent_as_a_form_and_not_in_the_address()
    {
        string sent = "";
        string? query = null;
        var zoho = new StubZoho((request, body) =>
        {
            (sent, query) = (body, request.RequestUri!.Query);
            return StubTransport.Json("""{"data":[{"code":"SUCCESS","status":"success","details":{"id":"7"}}]}""");
        });
        await (await ClientAsync(zoho)).Records("Leads").Attachments("5").AddLinkAsync(new Uri("https://example.com/?a=1"), cancellationToken: Ct);
        sent.ShouldContain("name=\"attachmentUrl\"\r\n\r\nhttps://example.com/?a=1\r\n");
        sent.ShouldNotContain("title");
        query.ShouldBeEmpty();
    }

    private static FileUpload File(string name) => FileUpload.FromBytes([1], name);

    private static IEnumerable<FileUpload> Sized(params int[] megabytes) =>
        megabytes.Select(size => FileUpload.FromStream(new SlowStream(), "a.bin", length: size * 1024L * 1024L));

    private static async Task<ZcrmClient> ClientAsync(StubZoho zoho)
    {
        ZcrmClientOptions options = The.Options(zoho.Transport, The.Clock(), await The.StoreWith(The.Connection(The.Start.AddHours(1))));
        options.Retry = new RetryOptions { BaseDelay = TimeSpan.Zero };
        return new ZcrmClient(options);
    }
}
