using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>What is done to items and collections beside writing them: switched on and off, copied, moved away, or handed to something outside of the CRM.</summary>
internal sealed class ResourceActions(ResourceBook book, ResourceCheck check, ResourceSamples samples, ResourceRules rules)
{
    private static readonly string[] Switches = ["active", "activate", "activated", "status"];

    public ApiAnswer Act(ApiCall call, ModelOperation operation, ResourcePath path)
    {
        ResourceBody body = ResourceBody.Read(call, operation);
        JsonObject?[] problems = [.. body.Items.Select(one => check.Problem(one.Item, body.Type, body.Required, one.Path) ?? Refused(call, operation, path, one.Item, one.Path))];
        bool isGood = Array.TrueForAll(problems, problem => problem is null);
        string? copy = isGood ? book.Transact(() => Apply(call, operation, path, body)) : null;
        if (isGood && operation.Answer.Kind is "object" or "item") return ResourceAnswers.Item(operation, samples.Of(operation.Answer.Type, call, operation.Noun));

        string? id = copy ?? (path.Item is { } item ? call.Path[item] : null);
        JsonObject[] outcomes = problems.Length == 0
            ? [ResourceAnswers.Done($"{operation.Noun} processed successfully", id)]
            : [.. problems.Select((problem, index) => problem ?? ResourceAnswers.Done($"{operation.Noun} processed successfully", id ?? (body.Items[index].Item as JsonObject)?["id"]?.ToString()))];
        return ResourceAnswers.Outcomes(operation, outcomes);
    }

    /// <returns>The id of a copy that was made; null for other actions.</returns>
    private string? Apply(ApiCall call, ModelOperation operation, ResourcePath path, ResourceBody body)
    {
        string bound = ResourceParents.Bound(call, path.Collection);
        JsonObject? target = path.Item is { } item ? book.List(call.Org, bound).Find(one => ResourceReads.Is(one, call.Path[item])) : null;
        switch (path.Action)
        {
            case "activate" or "activated" when target is not null:
                Switch(target, operation.Verb != "DELETE");
                book.Save(call.Org, bound, target["id"]!.ToString(), target);
                break;
            case "clone" when target is not null:
                return Copy(call, path.Collection, bound, target, body);
            case "transfer_and_delete" when target is not null:
                book.Delete(call.Org, bound, target["id"]!.ToString());
                break;
        }

        return null;
    }

    private static void Switch(JsonObject target, bool isOn)
    {
        string key = Array.Find(Switches, target.ContainsKey) ?? "active";
        target[key] = target[key]?.GetValueKind() == System.Text.Json.JsonValueKind.String ? isOn ? "active" : "inactive" : isOn;
    }

    // A copy is new, and must be one that could have been created.
    private JsonObject? Refused(ApiCall call, ModelOperation operation, ResourcePath path, JsonNode? sent, string place)
    {
        if (path.Action != "clone" || sent is not JsonObject item) return null;
        string bound = ResourceParents.Bound(call, path.Collection);
        JsonObject? taken = item["name"] is { } name ? book.List(call.Org, bound).Find(other => string.Equals(other["name"]?.ToString(), name.ToString(), StringComparison.OrdinalIgnoreCase)) : null;
        return taken is null
            ? rules.Refuse(call, operation, path.Collection, item, null, place)
            : ResourceCheck.Refuse("DUPLICATE_DATA", "duplicate data", $"{place}.name", ("id", taken["id"]!.ToString()));
    }

    private string Copy(ApiCall call, string collection, string bound, JsonObject target, ResourceBody body)
    {
        var copy = (JsonObject)target.DeepClone();
        if (body.Items.Count > 0 && body.Items[0].Item is JsonObject changes)
        {
            foreach ((string key, JsonNode? value) in changes) copy[key] = value?.DeepClone();
        }

        copy["id"] = book.NewId(call.Org);
        rules.Of(collection)?.Complete(call, copy);
        book.Save(call.Org, bound, copy["id"]!.ToString(), copy);
        return copy["id"]!.ToString();
    }
}
