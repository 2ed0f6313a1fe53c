using System.Buffers;
using System.Text.Json;

namespace Zcrm;

/// <summary>A connection as JSON, tokens in the clear: only ever what goes into a cipher or came out of one.</summary>
internal static class ConnectionJson
{
    public static ReadOnlyMemory<byte> Write(Connection connection)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteString("clientId", connection.Key.ClientId);
        json.WriteString("user", connection.Key.User);
        json.WriteString("environment", connection.Key.Environment.ToString());
        json.WriteString("dataCenter", connection.DataCenter.Code);
        json.WriteString("accountsServer", connection.AccountsServer.OriginalString);
        json.WriteString("apiDomain", connection.ApiDomain?.OriginalString);
        json.WriteString("orgId", connection.OrgId);
        json.WriteString("refreshToken", connection.RefreshToken?.Reveal());
        json.WriteString("soid", connection.Soid);
        json.WriteString("accessToken", connection.AccessToken?.Reveal());
        if (connection.AccessTokenIssuedAt is { } issuedAt) json.WriteString("accessTokenIssuedAt", issuedAt);
        json.WriteString("accessTokenExpiresAt", connection.AccessTokenExpiresAt);
        json.WriteString("scopes", connection.Scopes.ToString());
        json.WriteStartArray("recentMints");
        foreach (DateTimeOffset mint in connection.RecentMints) json.WriteStringValue(mint);
        json.WriteEndArray();
        json.WriteNumber("version", connection.Version);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    /// <summary>Reads what <see cref="Write"/> wrote; null when it is something else.</summary>
    public static Connection? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes);
            return Read(document.RootElement);
        }
        catch (Exception exception) when (exception
            is JsonException or FormatException or ArgumentException or InvalidOperationException or KeyNotFoundException)
        {
            // The causes quote what they could not read, and that must not get into an error text.
            return null;
        }
    }

    private static Connection Read(JsonElement json) => new()
    {
        Key = new ConnectionKey(Required(json, "clientId"), Required(json, "user"), Enum.Parse<CrmEnvironment>(Required(json, "environment"))),
        DataCenter = DataCenter.Parse(Required(json, "dataCenter")),
        AccountsServer = new Uri(Required(json, "accountsServer")),
        ApiDomain = Optional(json, "apiDomain") is { } domain ? new Uri(domain) : null,
        // Connections that were stored by earlier versions lack some.
        OrgId = json.TryGetProperty("orgId", out JsonElement orgId) ? orgId.GetString() : null,
        RefreshToken = Optional(json, "refreshToken"),
        Soid = Optional(json, "soid"),
        AccessToken = Optional(json, "accessToken"),
        AccessTokenIssuedAt = json.TryGetProperty("accessTokenIssuedAt", out JsonElement issuedAt) ? issuedAt.GetDateTimeOffset() : null,
        AccessTokenExpiresAt = json.GetProperty("accessTokenExpiresAt").GetDateTimeOffset(),
        Scopes = ScopeSet.Parse(Optional(json, "scopes")),
        RecentMints = [.. json.GetProperty("recentMints").EnumerateArray().Select(mint => mint.GetDateTimeOffset())],
        Version = json.GetProperty("version").GetInt64(),
    };

    private static string Required(JsonElement json, string name) => Optional(json, name) ?? throw new FormatException(name);

    private static string? Optional(JsonElement json, string name) => json.GetProperty(name).GetString();
}
