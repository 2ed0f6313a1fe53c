using System.Text.Json.Nodes;
using Microsoft.Extensions.Primitives;

namespace Zcrm.Emulator;

/// <summary>Creates, changes and deletes items of a collection, each with its outcome.</summary>
internal sealed class ResourceWrites(ApiModel model, ResourceBook book, ResourceCheck check, ResourceRules rules)
{
    private static readonly string[] UniqueKeys = ["name", "api_name", "display_label"];

    public static ApiRefusedException UnknownItem(ModelOperation operation) => Refusals.Top(
        "INVALID_DATA", "the id given seems to be invalid", new JsonObject { ["resource_path_index"] = operation.Segments.Length - 1 });

    public ApiAnswer Create(ApiCall call, ModelOperation operation, string collection)
    {
        ResourceBody body = ResourceBody.Read(call, operation);
        return Each(operation, body, (item, path) => Refused(call, operation, body, collection, item, path, null) ?? Add(call, operation, collection, (JsonObject)item!));
    }

    /// <summary>Changes what the ids in the body name. Where nothing can be created otherwise, what is new is added: users of a territory, say.</summary>
    public ApiAnswer UpdateMany(ApiCall call, ModelOperation operation, string collection, bool addsNew)
    {
        ResourceBody body = ResourceBody.Read(call, operation);
        if (operation.Body?.Kind == "items" && model.Schema(operation.Body.Type)?.Find("id") is null) return UpdateByPlace(call, operation, collection, body);
        return Each(operation, body, (item, path) =>
        {
            string? id = (item as JsonObject)?["id"]?.ToString();
            if (id is null && !addsNew) return ResourceCheck.Refuse("MANDATORY_NOT_FOUND", "required field not found", $"{path}.id");
            JsonObject? stored = id is null ? null : book.Find(call.Org, ResourceParents.Bound(call, collection), id);
            if (stored is null && !addsNew) return ResourceCheck.Refuse("INVALID_DATA", "the id given seems to be invalid", $"{path}.id");
            if (Refused(call, operation, body, collection, item, path, id ?? "") is { } problem) return problem;
            return stored is null ? Add(call, operation, collection, (JsonObject)item!) : Change(call, operation, collection, stored, (JsonObject)item!);
        });
    }

    /// <summary>Settings without ids are a fixed list, each known by its place.</summary>
    private ApiAnswer UpdateByPlace(ApiCall call, ModelOperation operation, string collection, ResourceBody body)
    {
        List<JsonObject> stored = book.List(call.Org, ResourceParents.Bound(call, collection));
        int index = 0;
        return Each(operation, body, (item, path) =>
        {
            int place = index++;
            if (check.Problem(item, body.Type, body.Required, path) is { } problem) return problem;
            if (place >= stored.Count) return ResourceCheck.Refuse("INVALID_DATA", "invalid data", path);
            Merge(stored[place], (JsonObject)item!);
            book.Save(call.Org, ResourceParents.Bound(call, collection), ResourceBook.IdOf(stored[place]), stored[place]);
            return Done(operation, "updated", null);
        });
    }

    public ApiAnswer Update(ApiCall call, ModelOperation operation, ResourcePath path, bool addsNew)
    {
        string bound = ResourceParents.Bound(call, path.Collection);
        string id = call.Path[path.Item!];
        JsonObject? stored = book.List(call.Org, bound).Find(item => ResourceReads.Is(item, id));
        if (stored is null && !addsNew) throw UnknownItem(operation);
        ResourceBody body = ResourceBody.Read(call, operation);
        if (body.Items.Count == 0)
        {
            if (stored is null) Put(call, operation, path.Collection, new JsonObject { ["id"] = id });
            return ResourceAnswers.Outcomes(operation, [Done(operation, "updated", id)]);
        }

        return Each(operation, body, (item, at) =>
        {
            if (Refused(call, operation, body, path.Collection, item, at, stored?["id"]?.ToString() ?? id) is { } problem) return problem;
            return Change(call, operation, path.Collection, stored ?? new JsonObject { ["id"] = id }, (JsonObject)item!);
        });
    }

    public ApiAnswer SaveSingle(ApiCall call, ModelOperation operation, string collection)
    {
        ResourceBody body = ResourceBody.Read(call, operation);
        return Each(operation, body, (item, path) =>
        {
            if (check.Problem(item, body.Type, body.Required, path) is { } problem) return problem;
            string bound = ResourceParents.Bound(call, collection);
            JsonObject stored = book.Find(call.Org, bound, ResourceReads.Only) ?? [];
            Merge(stored, (JsonObject)item!);
            book.Save(call.Org, bound, ResourceReads.Only, stored);
            return Done(operation, "updated", stored["id"]?.ToString());
        });
    }

    public ApiAnswer Delete(ApiCall call, ModelOperation operation, ResourcePath path)
    {
        string bound = ResourceParents.Bound(call, path.Collection);
        string id = call.Path[path.Item!];
        JsonObject stored = book.List(call.Org, bound).Find(item => ResourceReads.Is(item, id)) ?? throw UnknownItem(operation);
        JsonObject outcome = book.Transact(() => DeleteOne(call, operation, path.Collection, stored));
        return ResourceAnswers.Outcomes(operation, [outcome]);
    }

    public ApiAnswer DeleteMany(ApiCall call, ModelOperation operation, string collection)
    {
        string bound = ResourceParents.Bound(call, collection);
        string? parameter = operation.Parameters.FirstOrDefault(one => one.In == "query" && one.Type.EndsWith("[]", StringComparison.Ordinal))?.Name;
        string[] ids = parameter is null ? All(call, bound) : Ids(call.Query[parameter]);
        if (ids.Length == 0) throw parameter is null ? UnknownItem(operation) : Refusals.MissingParameter(parameter);
        JsonObject[] outcomes = book.Transact(() => ids.Select(id =>
        {
            return book.Find(call.Org, bound, id) is { } stored
                ? DeleteOne(call, operation, collection, stored)
                : ApiAnswer.Item("INVALID_DATA", "the id given seems to be invalid", "error", new JsonObject { ["id"] = id });
        }).ToArray());
        return ResourceAnswers.Outcomes(operation, outcomes);
    }

    private JsonObject DeleteOne(ApiCall call, ModelOperation operation, string collection, JsonObject stored)
    {
        if (rules.Of(collection)?.RefuseDelete(call, stored) is { } problem) return problem;
        book.Delete(call.Org, ResourceParents.Bound(call, collection), ResourceBook.IdOf(stored));
        rules.Of(collection)?.Deleted(call, stored);
        return Done(operation, "deleted", ResourceBook.IdOf(stored));
    }

    /// <summary>What an operation means that names none: the one thing there is, or all of the module that is asked for.</summary>
    private string[] All(ApiCall call, string bound) => book.Find(call.Org, bound, ResourceReads.Only) is not null
        ? [ResourceReads.Only]
        : [.. book.List(call.Org, bound).Where(item => ResourceReads.IsAskedFor(call, item)).Select(ResourceBook.IdOf)];

    private static string[] Ids(StringValues values) =>
        values.ToString().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private ApiAnswer Each(ModelOperation operation, ResourceBody body, Func<JsonNode?, string, JsonObject> work) =>
        ResourceAnswers.Outcomes(operation, book.Transact(() => body.Items.Select(one => work(one.Item, one.Path)).ToArray()));

    /// <param name="call">The call.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="body">What was sent with it.</param>
    /// <param name="collection">The collection's template.</param>
    /// <param name="item">What was sent.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="id">The id of what is changed; null: it is new.</param>
    private JsonObject? Refused(ApiCall call, ModelOperation operation, ResourceBody body, string collection, JsonNode? item, string path, string? id) =>
        check.Problem(item, body.Type, id is null ? body.Required : [], path)
        ?? Duplicate(call, operation, collection, (JsonObject)item!, path, id)
        ?? rules.Refuse(call, operation, collection, (JsonObject)item!, id is null ? null : book.Find(call.Org, ResourceParents.Bound(call, collection), id), path);

    private JsonObject? Duplicate(ApiCall call, ModelOperation operation, string collection, JsonObject item, string path, string? id)
    {
        if (!operation.Answer.Errors.Contains("DUPLICATE_DATA") || Array.Find(UniqueKeys, item.ContainsKey) is not { } key) return null;
        JsonObject? taken = book.List(call.Org, ResourceParents.Bound(call, collection)).Find(other =>
            other["id"]?.ToString() != id && string.Equals(other[key]?.ToString(), item[key]?.ToString(), StringComparison.OrdinalIgnoreCase));
        return taken is null ? null : ResourceCheck.Refuse("DUPLICATE_DATA", "duplicate data", $"{path}.{key}", ("id", taken["id"]!.ToString()));
    }

    private JsonObject Add(ApiCall call, ModelOperation operation, string collection, JsonObject sent)
    {
        JsonObject item = (JsonObject)sent.DeepClone();
        string? own = item["id"]?.ToString();
        item["id"] = string.IsNullOrEmpty(own) ? book.NewId(call.Org) : own;
        ResourceReads.Scoped(call, item);
        rules.Of(collection)?.Complete(call, item);
        Put(call, operation, collection, item, isNew: true);
        return Done(operation, "created", item["id"]!.ToString());
    }

    private JsonObject Change(ApiCall call, ModelOperation operation, string collection, JsonObject stored, JsonObject sent)
    {
        string id = stored["id"]!.ToString();
        Merge(stored, sent);
        stored["id"] = id;
        Put(call, operation, collection, stored);
        return Done(operation, "updated", id);
    }

    private void Put(ApiCall call, ModelOperation operation, string collection, JsonObject item, bool isNew = false)
    {
        ModelSchema? schema = model.Schema(operation.Body?.Type);
        if (isNew) Stamp(call, item, schema, "created_time", "created_by");
        Stamp(call, item, schema, "modified_time", "modified_by");
        book.Save(call.Org, ResourceParents.Bound(call, collection), item["id"]!.ToString(), item);
    }

    private static void Stamp(ApiCall call, JsonObject item, ModelSchema? schema, string time, string by)
    {
        if (schema?.Find(time) is not null) item[time] = CrmTime.Show(call.Now, call.User.UtcOffset);
        if (schema?.Find(by) is not null) item[by] = new JsonObject { ["name"] = call.User.FullName, ["id"] = call.User.Id };
    }

    private static void Merge(JsonObject stored, JsonObject sent)
    {
        foreach ((string key, JsonNode? value) in sent) stored[key] = value?.DeepClone();
    }

    private static JsonObject Done(ModelOperation operation, string what, string? id) =>
        ResourceAnswers.Done($"{operation.Noun} {what} successfully", id == ResourceReads.Only ? null : id);
}
