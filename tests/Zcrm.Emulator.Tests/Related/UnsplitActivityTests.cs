using System.Net;

namespace Zcrm.Emulator;

/// <summary>Where activities are not split, one list below a record holds the open and the closed ones.</summary>
public sealed class UnsplitActivityTests : HttpTest
{
    private protected override ZcrmEmulatorOptions Options()
    {
        ZcrmEmulatorOptions options = base.Options();
        options.Rules.SplitActivities = false;
        return options;
    }

    [Fact]
    public async Task One_list_holds_them_all()
    {
        string lead = Add("Leads", """{"Last_Name":"Moss"}""");
        string open = Add("Tasks", $$$"""{"Subject":"A","What_Id":{"id":"{{{lead}}}"},"$se_module":"Leads"}""");
        string closed = Add("Tasks", $$$"""{"Subject":"B","Status":"Completed","What_Id":{"id":"{{{lead}}}"},"$se_module":"Leads"}""");
        Each(await GetAsync($"Leads/{lead}/Tasks?fields=id"), "id").ShouldBe([closed, open]);
        (await GetAsync($"Leads/{lead}/Tasks_History?fields=id")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }
}
