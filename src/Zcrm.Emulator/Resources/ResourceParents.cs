using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Sees to it that what a path leads through is there: modules, records, users, and items of other collections (reference 2.3, 3.2).</summary>
internal sealed class ResourceParents(DataPlane data, EmulatorAccounts accounts, ResourceBook book)
{
    /// <param name="call">The call.</param>
    /// <param name="template">The template of its path.</param>
    /// <param name="collections">Collections whose items are kept here.</param>
    /// <param name="isItemNeeded">Whether the item that the path ends with must be there too.</param>
    public void Check(ApiCall call, string template, IReadOnlySet<string> collections, bool isItemNeeded)
    {
        string[] segments = template.Split('/');
        int last = isItemNeeded ? segments.Length : segments.Length - 1;
        for (int index = 0; index < last; index++)
        {
            if (!RouteTemplate.IsParameter(segments[index])) continue;
            string value = call.Path[segments[index][1..^1]];
            if (index == 0) Module(call, value);
            else Item(call, segments, index, value, collections);
        }
    }

    /// <summary>The collection of a call: its template with the path's values in it.</summary>
    public static string Bound(ApiCall call, string template) =>
        string.Join('/', template.Split('/').Select(segment => RouteTemplate.IsParameter(segment) ? call.Path[segment[1..^1]] : segment));

    private EmulatedModule Module(ApiCall call, string name) => data.Catalog.Find(call.Org, name) ?? throw Refusals.BadModule();

    private void Item(ApiCall call, string[] segments, int index, string value, IReadOnlySet<string> collections)
    {
        string collection = string.Join('/', segments[..index]);
        if (index == 1 && RecordsOf(call, segments[0]) is { } module)
        {
            if (!RecordId.TryParse(value, out long id) || data.Table.Find(data.Table.Space(call.Org.Id, module.ApiName), id) is null) throw Refusals.BadId();
        }
        else if (collection == "users")
        {
            if (accounts.UsersOf(call.Org).All(user => user.Id != value)) throw Unknown(index);
        }
        else if (collections.Contains(collection) && !IsKept(call, Bound(call, collection), value))
        {
            throw Unknown(index);
        }
    }

    private bool IsKept(ApiCall call, string collection, string key) => book.List(call.Org, collection).Exists(item => ResourceReads.Is(item, key));

    private EmulatedModule? RecordsOf(ApiCall call, string segment) =>
        RouteTemplate.IsParameter(segment) ? Module(call, call.Path[segment[1..^1]]) : data.Catalog.Find(call.Org, segment);

    private static ApiRefusedException Unknown(int index) => Refusals.Top(
        "INVALID_DATA", "the id given seems to be invalid", new JsonObject { ["resource_path_index"] = index });
}
