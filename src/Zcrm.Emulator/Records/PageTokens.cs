using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Writes and reads page tokens, which are bound to the user and to every other parameter and die after a day (reference 5.2).</summary>
internal static class PageTokens
{
    private const string Parameter = "page_token";
    private const int SealBytes = 16;

    public static string Write(PageToken token, ApiCall call)
    {
        byte[] payload = JsonSerializer.SerializeToUtf8Bytes(token);
        return Convert.ToHexStringLower([.. Seal(payload, call.Org), .. payload]);
    }

    /// <returns>Null when the call has none.</returns>
    public static PageToken? Read(ApiCall call)
    {
        string text = call.Query[Parameter].ToString();
        if (text.Length == 0) return null;
        if (call.Query["page"].Count > 0) throw Ambiguous();
        PageToken token = Open(text, call.Org) ?? throw Refusals.BadParameter(Parameter);
        if (token.Binding != Binding(call))
        {
            throw Refusals.Top("TOKEN_BOUND_DATA_MISMATCH", "the token or its params were altered", new JsonObject { ["param_name"] = Parameter });
        }

        if (call.Now.ToUnixTimeSeconds() >= token.Expiry)
        {
            var details = new JsonObject { ["api_name"] = Parameter, ["json_path"] = "$.query." + Parameter };
            throw Refusals.Top("EXPIRED_VALUE", "page token expired", details);
        }

        return token.RowsBefore < call.Rules.PageTokenLimit
            ? token
            : throw Refusals.Top("PAGINATION_LIMIT_EXCEEDED", "pagination limit exceeded", new JsonObject { ["param_name"] = Parameter });
    }

    /// <summary>A text that changes with the user, the list and every parameter but the page's.</summary>
    public static string Binding(ApiCall call)
    {
        var text = new StringBuilder($"{call.User.Id}/{string.Join('/', call.Path.Values)}");
        foreach ((string name, var value) in call.Query.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (name is not (Parameter or "page")) text.Append('&').Append(name).Append('=').Append(value.ToString());
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, SealBytes));
    }

    private static PageToken? Open(string text, EmulatedOrg org)
    {
        try
        {
            byte[] bytes = Convert.FromHexString(text);
            if (bytes.Length <= SealBytes) return null;
            byte[] payload = bytes[SealBytes..];
            return Seal(payload, org).AsSpan().SequenceEqual(bytes.AsSpan(0, SealBytes)) ? JsonSerializer.Deserialize<PageToken>(payload) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>Tells a token of this organization from garbage; nothing secret depends on it.</summary>
    private static byte[] Seal(byte[] payload, EmulatedOrg org) => SHA256.HashData([.. Encoding.UTF8.GetBytes(org.Id), .. payload])[..SealBytes];

    private static ApiRefusedException Ambiguous() => Refusals.Top(
        "AMBIGUITY_DURING_PROCESSING",
        "ambiguity while processing the request",
        new JsonObject
        {
            ["ambiguity_due_to"] = new JsonArray(new JsonObject { ["param_name"] = "page" }, new JsonObject { ["param_name"] = Parameter }),
        });
}
