using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The words in a view's criteria that stand for who looks, and when (reference 7.3).</summary>
internal static class ViewTokens
{
    public static JsonNode Fill(JsonNode criteria, ApiCall call) => JsonNode.Parse(criteria.ToJsonString()
        .Replace("${CURRENTUSER}", call.User.Id, StringComparison.Ordinal)
        .Replace("${TODAY}", call.Now.ToOffset(call.User.UtcOffset).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal))!;
}
