using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The fields in which a record differs from what it was, with their values now.</summary>
internal static class ChangedFields
{
    private static readonly string[] Kept = ["Modified_Time", "Modified_By", "Last_Activity_Time"];

    public static JsonObject Of(RecordChange change)
    {
        var changed = new JsonObject();
        if (change.Kind != ChangeKind.Updated) return changed;
        JsonObject before = JsonNode.Parse(change.Before)!.AsObject();
        JsonObject after = JsonNode.Parse(change.After)!.AsObject();
        foreach (string name in before.Select(field => field.Key).Union(after.Select(field => field.Key)))
        {
            if (!name.StartsWith('$') && !Kept.Contains(name) && !JsonNode.DeepEquals(before[name], after[name])) changed[name] = after[name]?.DeepClone();
        }

        return changed;
    }
}
