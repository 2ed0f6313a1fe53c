using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The <c>cvid</c> parameter, which excludes some others (reference 5.2 and 5.7).</summary>
internal static class CustomViewParameter
{
    private const string Name = "cvid";

    /// <returns>The view; null when none is asked for.</returns>
    public static KnownView? Read(ApiCall call, EmulatedModule module, ViewBook views, params ReadOnlySpan<string> excluded)
    {
        string id = call.Query[Name].ToString();
        if (id.Length == 0) return null;
        foreach (string other in excluded)
        {
            if (call.Query[other].ToString().Length > 0) throw Ambiguous(other);
        }

        return views.Find(call.Org, module, id) ?? throw Refusals.BadParameter(Name);
    }

    private static ApiRefusedException Ambiguous(string other) => Refusals.Top(
        "AMBIGUITY_DURING_PROCESSING",
        "ambiguity while processing the request",
        new JsonObject
        {
            ["ambiguity_due_to"] = new JsonArray(new JsonObject { ["param_name"] = Name }, new JsonObject { ["param_name"] = other }),
        });
}
