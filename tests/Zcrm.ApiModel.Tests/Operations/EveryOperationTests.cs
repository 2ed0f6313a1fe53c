using System.Text.Json;
using System.Web;

namespace Zcrm.ApiModel;

/// <summary>Every method of the generated code is called, and what it sends and gives is what the model says.</summary>
public sealed class EveryOperationTests
{
    public static TheoryData<string> Ids => [.. The.Model.Operations.Where(operation => operation.Handwritten is null).Select(operation => operation.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_operation_sends_and_gives_what_the_model_says(string id)
    {
        Operation operation = The.Model.Operations.Single(one => one.Id == id);

        RecordedCall call = await RecordedCall.MakeAsync(operation, AnswerOf(operation.Answer));

        CheckParameters(operation, call);
        CheckBody(operation, call);
        CheckResult(operation, call.Result);
    }

    private static void CheckParameters(Operation operation, RecordedCall call)
    {
        var query = HttpUtility.ParseQueryString(call.Request.RequestUri!.Query);
        var expected = new Dictionary<string, string>();
        foreach (Parameter one in (operation.Parameters ?? []).Where(one => one.In != "path"))
        {
            if (operation.Paged is not null && one.Name is "page" or "page_token") continue;
            string value = one.Fixed ?? SampleValues.Text(ValueOf(one, operation, call));
            if (one.In == "query") expected[one.Name] = value;
            else call.Request.Headers.GetValues(one.Name).ShouldBe([value]);
        }

        query.AllKeys.ToDictionary(key => key!, key => query[key]!).ShouldBe(expected, ignoreOrder: true);
        call.Request.Headers.Authorization!.ToString().ShouldBe("Zoho-oauthtoken access-1");
    }

    // Where the path has a parameter of the same name, the argument is named after what is downloaded: attachmentId.
    private static object ValueOf(Parameter one, Operation operation, RecordedCall call)
    {
        bool isTaken = operation.Parameters!.Any(other => other.In == "path" && other.Name == one.Name);
        string name = isTaken ? operation.Method["Download".Length..] + "Id" : CSharp.Argument(one).TrimStart('@');
        return call.ValueOf(name) ?? throw new InvalidOperationException($"{operation.Id} has no argument for {one.Name}.");
    }

    private static void CheckBody(Operation operation, RecordedCall call)
    {
        switch (operation.Body)
        {
            case null:
                call.Body.ShouldBe("");
                break;
            case { Kind: "items" } body:
                call.Json.GetProperty(body.Key!).GetArrayLength().ShouldBe(operation.One ? 1 : 2);
                call.Json.GetProperty(body.Key!)[0].GetProperty(SampleValues.Probe).GetString().ShouldBe("p");
                break;
            case { Kind: "item" } body:
                call.Json.GetProperty(body.Key!).GetProperty(SampleValues.Probe).GetString().ShouldBe("p");
                break;
            case { Kind: "file" or "files" } body:
                call.Request.Content!.Headers.ContentType!.MediaType.ShouldBe("multipart/form-data");
                call.Body.ShouldContain($"name=\"{body.Key}\"");
                break;
            case { } body when call.Json.TryGetProperty(SampleValues.Probe, out JsonElement probe):
                probe.GetString().ShouldBe("p", $"the keys of {body.Type} stand at the top");
                break;
            case { } body:
                IEnumerable<string> keys = The.Model.Schemas.Single(one => one.Name == body.Type).Properties.Select(one => one.Name);
                call.Json.EnumerateObject().Select(key => key.Name).ShouldBe(keys, ignoreOrder: true);
                break;
        }
    }

    private static void CheckResult(Operation operation, object? result)
    {
        switch (operation.Answer.Kind)
        {
            case "list":
                ((IEnumerable<CrmObject>)result!).Single().Get<string>("id").ShouldBe("9");
                break;
            case "item" or "object":
                ((CrmObject)result!).Get<string>("id").ShouldBe("9");
                break;
            case "file":
                ((CrmFile)result!).Content.ReadByte().ShouldBe(1);
                break;
            case "results" when !operation.One:
                ((ItemResults)result!).Single().Id.ShouldBe((CrmId)9);
                break;
            default:
                ((ItemResult)result!).Id.ShouldBe((CrmId)9);
                break;
        }
    }

    /// <summary>An answer of success, as the model tells it.</summary>
    internal static string AnswerOf(Answer answer)
    {
        const string Outcome = """{"code":"SUCCESS","status":"success","message":"done","details":{"id":"9"}}""";
        return answer.Kind switch
        {
            "list" => $$"""{"{{answer.Key}}":[{"id":"9"}],"info":{"more_records":false} }""",
            "item" => $$"""{"{{answer.Key}}":[{"id":"9"}]}""",
            "object" => """{"id":"9"}""",
            _ => answer.Key is null ? Outcome : $$"""{"{{answer.Key}}":[{{Outcome}} ]}""",
        };
    }
}
