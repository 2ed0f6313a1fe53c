using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Zcrm.Emulator;

/// <summary>Describes a call for journal and faults, with nothing in it that must not be seen.</summary>
internal static class RequestFacts
{
    private const string Hidden = "***";

    private static readonly FrozenSet<string> SecretHeaders =
        new[] { "Authorization", "Cookie", "Proxy-Authorization" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> SecretParameters = new[]
    {
        "client_secret", "code", "code_verifier", "code_challenge", "device_code", "user_code", "refresh_token", "access_token", "token",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static EmulatorRequest Of(ServerCall call) => new()
    {
        Time = call.Now,
        DataCenter = call.Site.DataCenter,
        IsForAccounts = call.IsForAccounts,
        Host = call.Http.Request.Host.Value ?? "",
        Method = call.Method,
        Path = call.Path,
        Query = Query(call.Http.Request.QueryString),
        Headers = call.Http.Request.Headers.ToDictionary(Name, Value, StringComparer.OrdinalIgnoreCase),
    };

    private static string Query(QueryString query) => query.Value is not { Length: > 1 } text
        ? ""
        : string.Join('&', text[1..].Split('&').Select(Parameter));

    private static string Parameter(string pair)
    {
        string name = pair.Split('=')[0];
        return SecretParameters.Contains(Uri.UnescapeDataString(name)) ? $"{name}={Hidden}" : pair;
    }

    private static string Name(KeyValuePair<string, StringValues> header) => header.Key;

    private static string Value(KeyValuePair<string, StringValues> header) => SecretHeaders.Contains(header.Key) ? Hidden : header.Value.ToString();
}
