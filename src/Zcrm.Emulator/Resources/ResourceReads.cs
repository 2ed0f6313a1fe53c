using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Lists, items, and settings of which there is one.</summary>
internal sealed class ResourceReads(ApiModel model, ResourceBook book, ResourceSamples samples)
{
    public const string Only = "only";
    private const string Scope = "$module";

    /// <summary>The items of a collection. One that nobody can add to has something in it from the start.</summary>
    public List<JsonObject> All(ApiCall call, ModelOperation operation, string collection, bool isFixed)
    {
        string bound = ResourceParents.Bound(call, collection);
        book.SeedOnce(call.Org, bound, () => ResourceSeeds.Of(call.Org, collection) ?? (isFixed ? [Sample(call, operation), Sample(call, operation)] : []));
        return book.List(call.Org, bound);
    }

    public ApiAnswer List(ApiCall call, ModelOperation operation, string collection, bool isFixed)
    {
        List<JsonObject> items = [.. All(call, operation, collection, isFixed).Where(item => IsAskedFor(call, item)).Select(Shown)];
        if (!operation.IsPaged) return ResourceAnswers.List(operation, items, null);
        int perPage = PageRequest.Number(call, "per_page", PageRequest.MaxPerPage, PageRequest.MaxPerPage);
        int page = PageRequest.Number(call, "page", 1, int.MaxValue);
        JsonObject[] shown = [.. items.Skip((page - 1) * perPage).Take(perPage)];
        return ResourceAnswers.List(operation, shown, new JsonObject
        {
            ["per_page"] = perPage,
            ["count"] = shown.Length,
            ["page"] = page,
            ["more_records"] = items.Count > (long)page * perPage,
        });
    }

    public ApiAnswer Get(ApiCall call, ModelOperation operation, ResourcePath path, bool isFixed)
    {
        string id = call.Path[path.Item!];
        JsonObject? found = All(call, operation, path.Collection, isFixed).Find(item => Is(item, id));
        if (found is not null) return ResourceAnswers.Item(operation, Shown(found));
        return operation.Answer.CanBeEmpty ? ApiAnswer.NoContent : throw ResourceWrites.UnknownItem(operation);
    }

    public ApiAnswer Single(ApiCall call, ModelOperation operation, string collection)
    {
        string bound = ResourceParents.Bound(call, collection);
        JsonObject item = book.Find(call.Org, bound, Only) ?? Sample(call, operation);
        return operation.Answer.Kind == "result" ? ResourceAnswers.Outcomes(operation, [ResourceAnswers.Done("success", null)]) : ResourceAnswers.Item(operation, item);
    }

    /// <summary>Notes of which module a thing is, for lists that ask for one module's.</summary>
    public static void Scoped(ApiCall call, JsonObject item)
    {
        string module = call.Query["module"].ToString();
        if (module.Length > 0) item[Scope] = module;
    }

    /// <summary>An item is known by its id, or by its API name where it has one (reference 11.10).</summary>
    public static bool Is(JsonObject item, string key) => ResourceBook.IdOf(item) == key || item["api_name"]?.ToString() == key;

    private static JsonObject Shown(JsonObject item)
    {
        item.Remove(Scope);
        item.Remove(ResourceBook.Key);
        return item;
    }

    /// <summary>Whether a thing is of the module that a call is about, if it is about one.</summary>
    public static bool IsAskedFor(ApiCall call, JsonObject item)
    {
        string module = call.Query["module"].ToString();
        return module.Length == 0 || item[Scope] is not { } scope || (string?)scope == module;
    }

    private JsonObject Sample(ApiCall call, ModelOperation operation)
    {
        JsonObject sample = samples.Of(operation.Answer.Type, call, operation.Noun);
        if (model.Schema(operation.Answer.Type)?.Find("count") is { } count && operation.Answer.Kind == "object") sample["count"] = count.Type == "string" ? "0" : 0;
        return sample;
    }
}
