using System.Net;

namespace Zcrm.Emulator;

public sealed class LargeRequestTests : FileTest
{
    private protected override ZcrmEmulatorOptions Options()
    {
        ZcrmEmulatorOptions options = base.Options();
        options.Rules.MaxRequestSize = 1000;
        options.Rules.ListNoAttachmentsAsEmpty = true;
        options.Rules.UnknownAttachmentStatus = 204;
        return options;
    }

    [Fact]
    public async Task A_request_that_is_too_long_is_heard_out_and_refused()
    {
        AddLead();
        Answer answer = await UploadAsync("files", ("a.txt", new byte[100_000]));
        (answer.Status, answer.Code).ShouldBe((HttpStatusCode.RequestEntityTooLarge, "BODY_SIZE_REACHED"));
        (await UploadAsync("files", ("a.txt", new byte[100]))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Older_descriptions_are_played_by_switches()
    {
        AddLead();
        Answer list = await GetAsync($"Leads/{Lead}/Attachments?fields=File_Name");
        list.Json.GetProperty("data").GetArrayLength().ShouldBe(0);
        (await GetAsync($"Leads/{Lead}/Attachments/5")).Status.ShouldBe(HttpStatusCode.NoContent);
    }
}
