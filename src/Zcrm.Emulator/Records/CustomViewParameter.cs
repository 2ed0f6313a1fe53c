using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>
/// The <c>cvid</c> parameter: there are no custom views, so every id is unknown; and it excludes some others (reference 5.2 and 5.7).
/// </summary>
internal static class CustomViewParameter
{
    private const string Name = "cvid";

    public static void Check(ApiCall call, params ReadOnlySpan<string> excluded)
    {
        if (call.Query[Name].ToString().Length == 0) return;
        foreach (string other in excluded)
        {
            if (call.Query[other].ToString().Length > 0) throw Ambiguous(other);
        }

        throw Refusals.BadParameter(Name);
    }

    private static ApiRefusedException Ambiguous(string other) => Refusals.Top(
        "AMBIGUITY_DURING_PROCESSING",
        "ambiguity while processing the request",
        new JsonObject
        {
            ["ambiguity_due_to"] = new JsonArray(new JsonObject { ["param_name"] = Name }, new JsonObject { ["param_name"] = other }),
        });
}
