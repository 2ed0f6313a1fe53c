using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>
/// Answers every operation of the API model that has no handler of its own: settings that are listed, created, read, changed, deleted and acted upon.
/// One set of rules for all of them (reference 2 and 3); a group that behaves otherwise gets handlers of its own, which win.
/// </summary>
internal sealed class ResourceEngine
{
    private readonly ApiModel _model = ApiModel.Current;
    private readonly HashSet<string> _collections;
    private readonly HashSet<string> _grown;
    private readonly ResourceBook _book;
    private readonly ResourceParents _parents;
    private readonly ResourceReads _reads;
    private readonly ResourceWrites _writes;
    private readonly ResourceActions _actions;
    private readonly ResourceFiles _files;

    /// <param name="context">What the emulator stands on.</param>
    /// <param name="others">The routes that have handlers of their own; what they keep is not kept here.</param>
    public ResourceEngine(EmulatorContext context, IReadOnlyCollection<Route> others)
    {
        ResourceBook book = _book = new ResourceBook(context.Database, context.Documents, context.Data.Table);
        var samples = new ResourceSamples(_model, book);
        var check = new ResourceCheck(_model);
        var rules = new ResourceRules(context, book);
        _parents = new ResourceParents(context.Data, context.Accounts, book);
        _reads = new ResourceReads(_model, book, samples);
        _writes = new ResourceWrites(_model, book, check, rules);
        _actions = new ResourceActions(book, check, samples, rules);
        _files = new ResourceFiles(book, context.Data.Parts.Blobs);
        var answered = new AnsweredOperations(others);
        (ModelOperation Operation, ResourcePath Path)[] all = [.. _model.Operations
            .Where(operation => !answered.Contains(operation))
            .Select(operation => (operation, ResourcePath.Of(operation.Template)))];
        _collections = [.. all.Where(one => IsList(one.Operation, one.Path)).Select(one => one.Path.Collection)];
        _grown = [.. all.Where(one => one.Operation.Verb == "POST" && one.Path is { Action: null, Item: null }).Select(one => one.Path.Collection)];
        Routes = [.. all.Select(one => Route(one.Operation, one.Path))];
    }

    public IReadOnlyList<Route> Routes { get; }

    private Route Route(ModelOperation operation, ResourcePath path)
    {
        Func<ApiCall, ApiAnswer> answer = Handler(operation, path);
        bool isItemNeeded = path.Action is not null;

        // Calls by a version that is older than the operation are refused (reference 2.1).
        int? first = operation.Since is { } since ? since[1] - '0' : null;
        return new Route(operation.Verb, operation.Template, operation.Scopes, call =>
        {
            if (first is not null && call.Version < first) throw Refusals.Top("API_NOT_SUPPORTED", "api not supported", new JsonObject { ["supported_version"] = operation.Since });
            ResourceQuery.Check(call, operation);
            if (ResourceSeeds.Of(call.Org, path.Collection) is { } seeds) _book.SeedOnce(call.Org, path.Collection, () => seeds);
            _parents.Check(call, operation.Template, _collections, isItemNeeded);
            return ValueTask.FromResult(answer(call));
        })
        {
            IsAnyScopeEnough = true,
            IsForUploadHost = operation.Host == "upload",
        };
    }

    private Func<ApiCall, ApiAnswer> Handler(ModelOperation operation, ResourcePath path) => operation.Verb switch
    {
        "GET" => Read(operation, path),
        _ when operation.Body?.Kind is "file" or "files" => call => _files.Upload(call, operation, path.Collection),
        _ when path.Action is not null => Act(operation, path),
        "POST" => Post(operation, path),
        "DELETE" => path.Item is null ? call => _writes.DeleteMany(call, operation, path.Collection) : call => _writes.Delete(call, operation, path),
        _ => Put(operation, path),
    };

    private Func<ApiCall, ApiAnswer> Read(ModelOperation operation, ResourcePath path)
    {
        string collection = path.Action is null ? path.Collection : path.OfAction;
        bool isFixed = !_grown.Contains(collection) && !IsAssigned(collection);
        return operation.Answer.Kind switch
        {
            "file" => call => _files.Download(call, collection, operation.Answer.CanBeEmpty),
            "list" => call => _reads.List(call, operation, collection, isFixed),
            _ when path is { Action: null, Item: not null } => call => _reads.Get(call, operation, path, isFixed),
            _ => call => _reads.Single(call, operation, collection),
        };
    }

    /// <summary>Who searches by a POST gets the collection that the search belongs to.</summary>
    private Func<ApiCall, ApiAnswer> Act(ModelOperation operation, ResourcePath path) => operation.Answer.Kind == "list"
        ? call => _reads.List(call, operation, path.OfAction, isFixed: true)
        : call => _actions.Act(call, operation, path);

    private Func<ApiCall, ApiAnswer> Post(ModelOperation operation, ResourcePath path)
    {
        if (operation.Answer.Kind == "list") return call => _reads.List(call, operation, Searched(path.Collection), isFixed: false);
        if (_collections.Contains(path.Collection)) return call => _writes.Create(call, operation, path.Collection);
        return IsSingle(operation) ? call => _writes.SaveSingle(call, operation, path.Collection) : call => _actions.Act(call, operation, path);
    }

    private Func<ApiCall, ApiAnswer> Put(ModelOperation operation, ResourcePath path)
    {
        if (path.Item is not null) return call => _writes.Update(call, operation, path, IsAssigned(path.Collection));
        bool isList = _model.Operations.Any(other => other.Verb == "GET" && other.Template == operation.Template && other.Answer.Kind == "list");
        if (IsSingle(operation)) return call => _writes.SaveSingle(call, operation, path.Collection);
        return isList || operation.Body?.Kind == "items"
            ? call => _writes.UpdateMany(call, operation, path.Collection, IsAssigned(path.Collection))
            : call => _writes.SaveSingle(call, operation, path.Collection);
    }

    /// <summary>Whether what is sent is a setting of which there is one, to be read again.</summary>
    private bool IsSingle(ModelOperation operation) => operation.Body?.Kind is "items" or "item"
        && _model.Operations.Any(other => other.Verb == "GET" && other.Template == operation.Template && other.Answer is { Kind: "item", Key: not null });

    private static bool IsList(ModelOperation operation, ResourcePath path) =>
        operation.Verb == "GET" && path.Action is null && (operation.Answer.Kind == "list" || path.Item is not null);

    private static string Searched(string collection) =>
        collection.EndsWith("/search", StringComparison.Ordinal) ? collection[..^"/search".Length] : collection;

    /// <summary>Whether things get into a collection by being assigned: it belongs to an item, and nothing is created in it.</summary>
    private bool IsAssigned(string collection) => !_grown.Contains(collection)
        && collection.Contains('{', StringComparison.Ordinal)
        && _model.Operations.Any(operation => operation.Verb == "PUT" && ResourcePath.Of(operation.Template) is { Action: null } path && path.Collection == collection);
}
