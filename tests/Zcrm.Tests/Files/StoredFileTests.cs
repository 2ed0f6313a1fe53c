namespace Zcrm;

public sealed class StoredFileTests
{
    private const string Lead = """
        {"id":"5","Docs":[{"id":"71","File_Id__s":"ab","File_Name__s":"a.txt","Size__s":"1234"},{"id":"72","File_Id__s":"cd","File_Name__s":"b.txt","Size__s":"5"}]}
        """;

    [Fact]
    public async Task An_update_names_new_and_removed_files_only()
    {
        CrmRecord lead = Read(Lead);
        lead.Files("Docs").Remove(lead.Files("Docs")[0]);
        lead.Files("Docs").Add(StoredFile.FromId("ef"));
        (await BodyAsync(lead)).ShouldBe("""{"data":[{"id":"5","Docs":[{"id":"71","_delete":null},{"File_Id__s":"ef"}]}]}""");
        lead.Files("Docs").Select(file => file.FileId).ShouldBe(["cd", "ef"]);
    }

    [Fact]
    public async Task A_file_that_was_added_and_removed_again_is_not_sent()
    {
        CrmRecord lead = Read(Lead);
        StoredFile file = StoredFile.FromId("ef");
        lead.Files("Docs").Add(file);
        lead.Files("Docs").Remove(file);
        lead["Company"] = "Acme";
        (await BodyAsync(lead)).ShouldNotContain("ef");
    }

    [Fact]
    public void A_field_can_be_set_to_files() => new CrmRecord { ["Docs"] = new[] { StoredFile.FromId("ab") } }.ToJson()
        .ShouldBe("""{"Docs":[{"File_Id__s":"ab"}]}""");

    [Fact]
    public void What_a_field_shows_is_read()
    {
        StoredFile file = Read(Lead).Files("Docs")[0];
        (file.Id, file.FileId, file.Name, file.Size, file.SequenceNumber).ShouldBe(((CrmId)"71", "ab", "a.txt", 1234L, null));
    }

    [Fact]
    public void The_whole_record_keeps_all_of_its_files()
    {
        CrmRecord lead = Read(Lead);
        lead.Files("Docs").Add(StoredFile.FromId("ef"));
        CrmObject.Parse(lead.ToJson()).GetObjects("Docs").Count.ShouldBe(3);
    }

    [Fact]
    public void A_file_without_an_id_cannot_be_named() => Should.Throw<ArgumentException>(() => StoredFile.FromId(" "));

    private static CrmRecord Read(string json) => JsonAnswer.Parse(System.Text.Encoding.UTF8.GetBytes($$"""{"data":[{{json}}]}"""), null)
        .GetRecords("data", () => new CrmRecord())[0];

    private static async Task<string> BodyAsync(CrmRecord record)
    {
        using HttpContent body = new ReadOnlyMemoryContent(RecordBody.Update(PendingWrite.All([record]), options: null));
        return await body.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
