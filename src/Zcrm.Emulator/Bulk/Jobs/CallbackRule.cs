using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>A callback has an http address, and is sent by POST (reference 9.1, 9.6 and 10.5).</summary>
internal static class CallbackRule
{
    public static Uri? Read(JsonObject body)
    {
        if (body["callback"] is not { } callback) return null;
        string? method = (callback as JsonObject)?["method"]?.ToString();
        if (!string.Equals(method, "post", StringComparison.OrdinalIgnoreCase))
        {
            throw Refusals.Top(
                "INVALID_CALLBACK_METHOD", "the callback method is not supported", new JsonObject { ["supported_callback_methods"] = new JsonArray("post") });
        }

        bool isAddress = Uri.TryCreate(callback["url"]?.ToString(), UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";
        return isAddress ? address : throw Refusals.Top("INVALID_CALLBACK_URL", "the callback url is not valid");
    }
}
