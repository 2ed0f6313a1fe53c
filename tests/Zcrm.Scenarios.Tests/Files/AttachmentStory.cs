namespace Zcrm;

/// <summary>Files and links at records: attached, listed, downloaded, saved, deleted.</summary>
public sealed class AttachmentStory
{
    [Fact]
    public async Task Files_and_links_are_attached_listed_and_read_back()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        AttachmentsClient attachments = await AtNewLeadAsync(scenario);
        byte[] bytes = RandomBytes(300_000);
        var told = new List<long>();
        FileUpload upload = FileUpload.FromStream(new MemoryStream(bytes), "Grüße \"neu\".txt");
        upload.Progress = new Told(told);

        CrmAttachment file = await attachments.UploadAsync(upload, cancellationToken: Scenario.Ct);
        CrmAttachment link = await attachments.AddLinkAsync(new Uri("https://example.com/plan?a=1&b=ü"), "The plan", cancellationToken: Scenario.Ct);

        told[^1].ShouldBe(bytes.Length);
        (file.Name, file.IsLink, link.Name, link.IsLink).ShouldBe(("Grüße \"neu\".txt", false, "The plan", true));
        List<CrmAttachment> listed = await attachments.List().ToListAsync(Scenario.Ct);
        listed.Select(item => item.Id).ShouldBe([link.Id, file.Id]);
        listed[0].Link.ShouldBe("https://example.com/plan?a=1&b=%C3%BC");
        (listed[1].Size, listed[1].CreatedTime is null, listed[1].Parent!.Id).ShouldBe((300_000L, false, attachments.RecordId));
        (await BytesAsync(await attachments.DownloadAsync(file.Id, cancellationToken: Scenario.Ct))).ShouldBe(bytes);
        (await Should.ThrowAsync<ZcrmApiException>(attachments.DownloadAsync(link.Id, cancellationToken: Scenario.Ct))).Code.ShouldBe(new CrmErrorCode("DOWNLOAD_NOT_ALLOWED"));
    }

    [Fact]
    public async Task A_download_is_saved_under_its_own_name()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        AttachmentsClient attachments = await AtNewLeadAsync(scenario);
        CrmAttachment attached = await attachments.UploadAsync(FileUpload.FromBytes("hello"u8.ToArray(), "plan.txt"), cancellationToken: Scenario.Ct);
        string folder = Directory.CreateTempSubdirectory("zcrm-").FullName;
        try
        {
            await using CrmFile file = (await attachments.DownloadAsync(attached.Id, cancellationToken: Scenario.Ct))!;
            string path = await file.SaveAsync(folder, cancellationToken: Scenario.Ct);
            Path.GetFileName(path).ShouldBe("plan.txt");
            (await File.ReadAllTextAsync(path, Scenario.Ct)).ShouldBe("hello");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task More_attachments_than_a_page_or_a_call_holds_are_listed_and_deleted()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        AttachmentsClient attachments = await AtNewLeadAsync(scenario);
        for (int number = 0; number < 203; number++)
            await attachments.UploadAsync(FileUpload.FromBytes([1], $"{number}.txt"), cancellationToken: Scenario.Ct);

        List<CrmId> ids = await attachments.List().Select(item => item.Id).ToListAsync(Scenario.Ct);
        ids.Count.ShouldBe(203);
        ids.Insert(150, "99");
        WriteResults results = await attachments.DeleteAsync(ids, cancellationToken: Scenario.Ct);

        results.Count.ShouldBe(204);
        results.Failed.Single().Index.ShouldBe(150);
        scenario.Zoho.Journal.Count("DELETE", $"/crm/v8/Leads/{attachments.RecordId}/Attachments").ShouldBe(3);
        (await attachments.List().CountAsync(Scenario.Ct)).ShouldBe(0);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(204)]
    public async Task An_attachment_that_is_not_there_is_null_whichever_way_Zoho_says_it(int status)
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.Rules.UnknownAttachmentStatus = status);
        AttachmentsClient attachments = await AtNewLeadAsync(scenario);
        (await attachments.DownloadAsync("99", cancellationToken: Scenario.Ct)).ShouldBeNull();
        (await Should.ThrowAsync<ZcrmApiException>(attachments.DeleteAsync("99", cancellationToken: Scenario.Ct))).Code.ShouldBe(CrmErrorCode.InvalidData);
    }

    [Fact]
    public async Task A_file_can_be_attached_to_a_note()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        string lead = scenario.Zoho.Data.Insert("Leads", new() { ["Last_Name"] = "Ito" });
        CrmId note = (await crm.Records("Leads").Notes(lead).AddAsync("See the file", cancellationToken: Scenario.Ct)).Id;
        AttachmentsClient attachments = crm.Records("Notes").Attachments(note);
        await attachments.UploadAsync(FileUpload.FromBytes([1, 2], "a.bin"), cancellationToken: Scenario.Ct);
        (await attachments.List().SingleAsync(Scenario.Ct)).Size.ShouldBe(2);
    }

    [Fact]
    public async Task What_cannot_be_attached_is_met_before_anything_is_sent()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        RecordsClient leads = scenario.Client().Records("Leads");
        AttachmentsClient attachments = leads.Attachments("55");
        FileUpload large = FileUpload.FromBytes(new byte[(20 * 1024 * 1024) + 1], "large.bin");

        Should.Throw<ArgumentException>(() => leads.Attachments(default));
        Should.Throw<FormatException>(() => leads.Attachments("no id"));
        Should.Throw<ArgumentException>(() => FileUpload.FromBytes([1], " "));
        (await Should.ThrowAsync<ArgumentException>(attachments.UploadAsync(large, cancellationToken: Scenario.Ct))).Message.ShouldContain("20 MB");
        await Should.ThrowAsync<ArgumentException>(attachments.UploadAsync(FileUpload.FromBytes([], "empty.txt"), cancellationToken: Scenario.Ct));
        await Should.ThrowAsync<ArgumentException>(attachments.AddLinkAsync(new Uri("ftp://example.com/a"), cancellationToken: Scenario.Ct));
        await Should.ThrowAsync<ArgumentException>(attachments.AddLinkAsync(new Uri("plan", UriKind.Relative), cancellationToken: Scenario.Ct));
        await Should.ThrowAsync<ArgumentException>(async () => await attachments.DownloadAsync(default, cancellationToken: Scenario.Ct));
        await Should.ThrowAsync<ArgumentException>(async () => await attachments.DeleteAsync(Array.Empty<CrmId>(), cancellationToken: Scenario.Ct));
        await Should.ThrowAsync<ArgumentException>(async () => await attachments.DeleteAsync(["7", "7"], cancellationToken: Scenario.Ct));
        scenario.Zoho.Journal.Entries.ShouldBeEmpty();
    }

    private static async Task<AttachmentsClient> AtNewLeadAsync(Scenario scenario)
    {
        RecordsClient leads = scenario.Client().Records("Leads");
        CrmId lead = (await leads.InsertAsync(new CrmRecord { ["Last_Name"] = "Ito" }, cancellationToken: Scenario.Ct)).Id;
        return leads.Attachments(lead);
    }

    private static byte[] RandomBytes(int count)
    {
        byte[] bytes = new byte[count];
        new Random(count).NextBytes(bytes);
        return bytes;
    }

    private static async Task<byte[]> BytesAsync(CrmFile? file)
    {
        await using CrmFile open = file.ShouldNotBeNull();
        using var bytes = new MemoryStream();
        await open.CopyToAsync(bytes, cancellationToken: Scenario.Ct);
        return bytes.ToArray();
    }

    private sealed class Told(List<long> values) : IProgress<long>
    {
        public void Report(long value) => values.Add(value);
    }
}
