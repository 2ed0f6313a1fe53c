using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The <c>fields</c> parameter of lists: required since v3, at most 50 names (reference 5.2).</summary>
internal static class ListFields
{
    private const int MaxFields = 50;

    /// <returns>The names; null in v2 when there are none: all fields.</returns>
    public static string[]? Read(ApiCall call)
    {
        string[]? names = RecordCall.Names(call, "fields");
        if (names is null && call.Version > 2) throw Refusals.MissingParameter("fields");
        if (names?.Length > MaxFields)
        {
            throw Refusals.Top("LIMIT_EXCEEDED", "limit exceeded", new JsonObject { ["limit"] = MaxFields, ["param_name"] = "fields" });
        }

        return names;
    }
}
