using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator.Tests;

/// <summary>A test of queries, with an organization of its own.</summary>
public abstract class CoqlTest : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private protected TestZoho Zoho { get; } = new();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return Zoho.DisposeAsync();
    }

    private protected Task<TestAnswer> QueryAsync(string query) =>
        Zoho.PostAsync("coql", new JsonObject { ["select_query"] = query }.ToJsonString());

    /// <summary>The values of the first column; nothing when no row is found.</summary>
    private protected async Task<string> ValuesAsync(string query)
    {
        TestAnswer answer = await QueryAsync(query);
        if (answer.Status == 204) return "";
        answer.Status.ShouldBe(200, $"{query}: {answer.Text}");
        return string.Join(",", answer.Data.Select(row => row!.AsObject().First().Value?.ToString() ?? "null"));
    }

    /// <summary>The refusal of a query that must be refused.</summary>
    private protected async Task<string> RefusalAsync(string query)
    {
        TestAnswer answer = await QueryAsync(query);
        answer.Status.ShouldBe(400, $"{query}: {answer.Text}");
        JsonNode json = answer.Json!;
        json["status"]!.GetValue<string>().ShouldBe("error");
        return $"{json["code"]} {Text(json["details"])} {json["message"]}";
    }

    /// <summary>JSON with all signs as they are.</summary>
    private protected static string Text(JsonNode? json) => json!.ToJsonString(Plain);
}
