namespace Zcrm.ApiModel;

/// <summary>What an older version of the API lacks is refused before it is sent, with the version that has it.</summary>
public sealed class VersionTests
{
    private static readonly Dictionary<string, Func<RecordsClient, Task>> ByHand = new()
    {
        ["CountAsync"] = records => records.CountAsync(RecordSearch.ByWord("Berlin")),
        ["CountRelatedAsync"] = records => records.CountRelatedAsync(7, [new RelatedList { ["id"] = "5", ["api_name"] = "Notes" }]),
        ["CloneAsync"] = records => records.CloneAsync(7),
        ["GetFullTextAsync"] = records => records.GetFullTextAsync(7),
        ["List"] = records => records.List(["id"]).ToListAsync().AsTask(),
        ["GetAsync"] = records => records.GetAsync(7),
        ["InsertAsync"] = records => records.InsertAsync(new CrmRecord { ["Name"] = "n" }),
        ["UpdateAsync"] = records => records.UpdateAsync(new CrmRecord { Id = 7, ["Name"] = "n" }),
        ["DeleteAsync"] = records => records.DeleteAsync(7),
    };

    public static TheoryData<string> Generated => [.. Operations.Where(one => one.Handwritten is null).Select(one => one.Id)];

    public static TheoryData<string> Handwritten => [.. Operations.Where(one => one.Handwritten is not null && one.Group.Length == 0).Select(one => one.Id)];

    private static IEnumerable<Operation> Operations => The.Model.Operations.Where(one => one.Since is not null);

    [Theory]
    [MemberData(nameof(Generated))]
    public async Task A_generated_operation_is_refused_in_the_version_before(string id)
    {
        Operation operation = The.Model.Operations.Single(one => one.Id == id);
        RecordedCall call = await RecordedCall.MakeAsync(operation, EveryOperationTests.AnswerOf(operation.Answer));

        var refusal = await Should.ThrowAsync<NotSupportedException>(() => call.RepeatAsync(operation, Before(operation.Since!)));

        refusal.Message.ShouldContain($"set ApiVersion to {operation.Since} or later");
    }

    [Theory]
    [MemberData(nameof(Handwritten))]
    public async Task So_is_one_that_is_written_by_hand(string id)
    {
        Operation operation = The.Model.Operations.Single(one => one.Id == id);
        string module = operation.Path.StartsWith("/{module}", StringComparison.Ordinal) ? "Leads" : operation.Path.Split('/')[1];
        await using ZcrmClient crm = await ClientOf(Before(operation.Since!));

        var refusal = await Should.ThrowAsync<NotSupportedException>(() => ByHand[operation.Handwritten!.Split('.')[1]](crm.Records(module)));

        refusal.Message.ShouldContain($"set ApiVersion to {operation.Since} or later");
    }

    [Fact]
    public async Task Calls_that_go_together_are_refused_too()
    {
        await using ZcrmClient crm = await ClientOf("v2.1");
        CompositeBatch batch = crm.Composite();
        batch.Get("Leads", 7);

        await Should.ThrowAsync<NotSupportedException>(() => batch.SendAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_module_whose_name_only_begins_alike_is_none_of_those_that_came_later()
    {
        await using ZcrmClient crm = await ClientOf("v2");

        (await crm.Records("Services__s2").GetAsync(7, cancellationToken: TestContext.Current.CancellationToken)).ShouldNotBeNull();
    }

    private static Task<ZcrmClient> ClientOf(string version) =>
        The.ClientOf(new StubZoho((_, _) => StubTransport.Json("""{"data":[{"id":"7"}]}""")), options => options.ApiVersion = version);

    private static string Before(string version) => version switch { "v2.1" => "v2", "v3" => "v2.1", _ => $"v{version[1] - '1'}" };
}
