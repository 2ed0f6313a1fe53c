using Zcrm.Emulator;

namespace Zcrm;

/// <summary>File and image fields: files are uploaded once, and then named in records.</summary>
public sealed class FileFieldStory
{
    [Fact]
    public async Task Uploaded_files_are_put_into_a_field_read_and_taken_out()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = ClientWithField(scenario, new EmulatedField("Docs", "fileupload") { Length = 3 });
        RecordsClient leads = crm.Records("Leads");
        IReadOnlyList<StoredFile> files = await crm.Files.UploadAsync([File("a.txt", "A"), File("b.txt", "B")], cancellationToken: Scenario.Ct);
        files.Select(file => file.Name).ShouldBe(["a.txt", "b.txt"]);

        CrmId id = (await leads.InsertAsync(new CrmRecord { ["Last_Name"] = "Ito", ["Docs"] = files }, cancellationToken: Scenario.Ct)).Id;
        CrmRecord lead = (await leads.GetAsync(id, cancellationToken: Scenario.Ct))!;
        lead.Files("Docs").Select(file => (file.Name, file.Size)).ShouldBe([("a.txt", 1L), ("b.txt", 1L)]);
        (await TextAsync(await leads.DownloadFieldFileAsync(id, lead.Files("Docs")[1].Id, cancellationToken: Scenario.Ct))).ShouldBe("B");

        lead.Files("Docs").Remove(lead.Files("Docs")[0]);
        lead.Files("Docs").Add(await crm.Files.UploadAsync(File("c.txt", "C"), cancellationToken: Scenario.Ct));
        await leads.UpdateAsync(lead, cancellationToken: Scenario.Ct);
        lead = (await leads.GetAsync(id, cancellationToken: Scenario.Ct))!;
        lead.Files("Docs").Select(file => file.Name).ShouldBe(["b.txt", "c.txt"]);

        lead.Files("Docs").Clear();
        await leads.UpdateAsync(lead, cancellationToken: Scenario.Ct);
        (await leads.GetAsync(id, cancellationToken: Scenario.Ct))!.Files("Docs").ShouldBeEmpty();
    }

    [Fact]
    public async Task Images_have_their_order()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = ClientWithField(scenario, new EmulatedField("Docs", "imageupload"));
        RecordsClient leads = crm.Records("Leads");
        IReadOnlyList<StoredFile> images = await crm.Files.UploadAsync([File("a.png", "A"), File("b.png", "B")], cancellationToken: Scenario.Ct);
        var lead = new CrmRecord { ["Last_Name"] = "Ito" };
        foreach (StoredFile image in images) lead.Files("Docs").Add(image);

        CrmId id = (await leads.InsertAsync(lead, cancellationToken: Scenario.Ct)).Id;

        CrmRecord read = (await leads.GetAsync(id, cancellationToken: Scenario.Ct))!;
        read.Files("Docs").Select(image => (image.SequenceNumber, image.Name)).ShouldBe([(1, "a.png"), (2, "b.png")]);
    }

    [Fact]
    public async Task A_file_is_downloaded_by_the_id_of_its_upload()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        StoredFile file = await crm.Files.UploadAsync(File("a.txt", "A"), cancellationToken: Scenario.Ct);
        (await TextAsync(await crm.Files.DownloadAsync(file.FileId!, cancellationToken: Scenario.Ct))).ShouldBe("A");
        (await crm.Files.DownloadAsync(new string('a', 64), cancellationToken: Scenario.Ct)).ShouldBeNull();
    }

    private static ZcrmClient ClientWithField(Scenario scenario, EmulatedField field)
    {
        scenario.Zoho.Data.AddField("Leads", field);
        return scenario.Client();
    }

    private static FileUpload File(string name, string text) => FileUpload.FromBytes(System.Text.Encoding.UTF8.GetBytes(text), name);

    private static async Task<string> TextAsync(CrmFile? file)
    {
        await using CrmFile open = file.ShouldNotBeNull();
        using var reader = new StreamReader(open.Content);
        return await reader.ReadToEndAsync(Scenario.Ct);
    }
}
