using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>No operation of the API goes unanswered: each that has no handler of its own succeeds, in the shape that the model says.</summary>
public sealed class EveryOperationTests : HttpTest
{
    // What has a handler of its own. The context lives in memory, as long as the tests do.
    private static readonly AnsweredOperations Handled = new([.. RouteTable.Build(new EmulatorContext(new ZcrmEmulatorOptions()))]);

    private static readonly string[] Order = ["POST", "GET", "PUT", "PATCH", "DELETE"];

    private static string AllScopes { get; } = string.Join(',', ApiModel.Current.Operations
        .SelectMany(operation => operation.Scopes).SelectMany(ScopeText.Split).Select(scope => scope.Replace("{module}", "Leads", StringComparison.Ordinal)).Append("ZohoCRM.modules.ALL").Where(ScopeText.IsScope).Distinct());

    public static TheoryData<string> Groups => [.. Answered().Select(Group).Distinct()];

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task Each_succeeds_in_its_declared_shape(string group)
    {
        using var caller = new OperationCaller(Zoho, await TokenAsync(AllScopes));
        ModelOperation[] operations = [.. Answered().Where(operation => Group(operation) == group).OrderBy(operation => Array.IndexOf(Order, operation.Verb))];
        foreach (ModelOperation operation in operations.OrderBy(operation => operation.Verb == "DELETE").ThenBy(operation => operation.Path.Contains('{', StringComparison.Ordinal)))
        {
            Answer answer = await caller.CallAsync(operation);
            Problem(operation, answer).ShouldBeNull($"{operation.Id}: {operation.Verb} {operation.Path}: {(int)answer.Status} {answer.Body}");
        }
    }

    private static string? Problem(ModelOperation operation, Answer answer)
    {
        int status = (int)answer.Status;
        if (!operation.Answer.Statuses.DefaultIfEmpty(200).Contains(status)) return $"The status {status} is not declared.";
        if (status == 204 || operation.Answer.Kind is "file" or "none") return null;
        return operation.Answer.Key is { } key && !answer.Has(key) ? $"There is no {key}." : Kind(operation, answer);
    }

    private static string? Kind(ModelOperation operation, Answer answer)
    {
        JsonElement told = operation.Answer.Key is { } key ? answer.Json.GetProperty(key) : answer.Json;
        return operation.Answer.Kind switch
        {
            "list" or "results" when operation.Answer.Key is not null => told.ValueKind == JsonValueKind.Array ? null : "It is no list.",
            "result" => told.TryGetProperty("status", out JsonElement outcome) && outcome.GetString() == "success" ? null : "It is no success.",
            _ => null,
        };
    }

    private static string Group(ModelOperation operation) => operation.Id[..operation.Id.LastIndexOf('.')];

    private static IEnumerable<ModelOperation> Answered() => ApiModel.Current.Operations.Where(operation =>
        !Handled.Contains(operation));
}
