using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Where a bulk read goes on behind the last record of a file.</summary>
internal sealed record BulkPageToken(string UserId, string Query, string FileType, int Page, long AfterId, long Expiry);

/// <summary>Keeps the page tokens of finished jobs: bound to the user, good for a day (reference 9.1).</summary>
internal sealed class BulkPageTokens(IEmulatorStore store)
{
    private const string Kind = "bulk_page_token";

    public string Add(string orgId, string jobId, BulkPageToken token)
    {
        string text = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{orgId}/{jobId}/next")));
        store.WriteDocument(orgId, Kind, text, JsonSerializer.Serialize(token));
        return text;
    }

    public BulkPageToken Read(ApiCall call, string text)
    {
        BulkPageToken? token = store.ReadDocument(call.Org.Id, Kind, text) is { } json ? JsonSerializer.Deserialize<BulkPageToken>(json) : null;
        var place = new JsonObject { ["api_name"] = "page_token", ["json_path"] = "$.query.page_token" };
        if (token is null || token.UserId != call.User.Id) throw Refusals.Top("INVALID_DATA", "invalid data", place);
        return call.Now.ToUnixTimeSeconds() < token.Expiry ? token : throw Refusals.Top("EXPIRED_VALUE", "page token expired", place);
    }
}
