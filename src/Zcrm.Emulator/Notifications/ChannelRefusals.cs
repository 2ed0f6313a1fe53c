using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Why a channel is not opened or changed (reference 12.4); each names the key that is at fault.</summary>
internal static class ChannelRefusals
{
    public static ApiRefusedException NotSubscribed(string? id) => Refusals.Top(
        "NOT_SUBSCRIBED", "Not subscribed for actions-watch for the given channel", id is null ? null : new JsonObject { ["channel_id"] = id });

    public static ApiRefusedException Missing(string path) =>
        Refusals.Top("MANDATORY_NOT_FOUND", "required field not found", Place(path));

    public static ApiRefusedException Invalid(string path, string type)
    {
        JsonObject details = Place(path);
        details["expected_data_type"] = type;
        return Refusals.Top("INVALID_DATA", "invalid data", details);
    }

    public static ApiRefusedException TooLong(string path, int maximum)
    {
        JsonObject details = Place(path);
        details["maximum_length"] = maximum;
        return Refusals.Top("INVALID_DATA", "invalid data", details);
    }

    public static ApiRefusedException Other(string code, string message, string path) => Refusals.Top(code, message, Place(path));

    private static JsonObject Place(string path) => new() { ["api_name"] = path[(path.LastIndexOf('.') + 1)..].Split('[')[0], ["json_path"] = path };
}
