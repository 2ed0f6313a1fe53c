using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>A test that calls the API by a plain HTTP client, with a token of all scopes unless it uses another.</summary>
public abstract class HttpTest : EmulatorTest
{
    private const string Host = "https://www.zohoapis.com/crm/v8/";
    private string? _token;

    private protected override ZcrmEmulatorOptions Options() => new() { Seed = false };

    private protected string Add(string module, string record) => Zoho.Data.Insert(module, JsonNode.Parse(record)!.AsObject());

    private protected async Task<string> TokenAsync(string? scopes) =>
        (await Browser.RedeemAsync(Zoho.OAuth.GenerateGrantToken(scopes))).Text("access_token");

    private protected void Use(string token) => _token = token;

    private protected Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    private protected Task<Answer> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, null);

    private protected Task<Answer> PostAsync(string path, string json) => SendAsync(HttpMethod.Post, path, new StringContent(json));

    private protected Task<Answer> PutAsync(string path, string json) => SendAsync(HttpMethod.Put, path, new StringContent(json));

    private protected Task<Answer> PatchAsync(string path, string json) => SendAsync(HttpMethod.Patch, path, new StringContent(json));

    private protected async Task<Answer> SendAsync(HttpMethod method, string path, HttpContent? content) => await Answer.ReadAsync(await AskAsync(method, path, content));

    private protected async Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var http = new HttpMessageInvoker(Zoho.CreateHandler());
        using var request = new HttpRequestMessage(method, Host + path) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Zoho-oauthtoken", _token ??= await TokenAsync(null));
        return await http.SendAsync(request, Cancellation);
    }

    /// <summary>What each item of an answer says of one thing.</summary>
    private protected static string?[] Each(Answer answer, string name) =>
        [.. answer.Json.GetProperty("data").EnumerateArray().Select(item => item.GetProperty(name).ToString())];

    /// <summary>The first item under a key.</summary>
    private protected static JsonElement First(Answer answer, string key) => answer.Json.GetProperty(key)[0];

    /// <summary>The id in the first outcome under a key.</summary>
    private protected static string NewId(Answer answer, string key) => First(answer, key).GetProperty("details").GetProperty("id").GetString()!;

    private protected static JsonElement Details(Answer answer, int index = 0) => answer.Json.GetProperty("data")[index].GetProperty("details");
}
