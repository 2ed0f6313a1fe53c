using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The views of every module: two that each has, and those that were made (reference 7.3).</summary>
internal sealed class ViewBook(IEmulatorStore store)
{
    private const string Kind = "custom_view";
    private const string SortKind = "custom_view_sort";
    private const long FirstMade = 40_000;

    /// <summary>The views in the order that was asked for last, if any was.</summary>
    public IEnumerable<KnownView> Of(EmulatedOrg org, EmulatedModule module) => All(org, module).Select(known =>
        store.ReadDocument(org.Id, SortKind, known.Id) is { } sort && JsonSerializer.Deserialize<ViewSort>(sort) is { } order
            ? known with { View = known.View with { SortBy = order.By, Ascending = order.Ascending } }
            : known);

    public void Sort(EmulatedOrg org, string id, string by, bool ascending) =>
        store.WriteDocument(org.Id, SortKind, id, JsonSerializer.Serialize(new ViewSort(by, ascending)));

    private IEnumerable<KnownView> All(EmulatedOrg org, EmulatedModule module)
    {
        string plural = module.Facts.Plural;
        yield return new KnownView(AllRecordsView.Id(org, module), new EmulatedView(module.ApiName, $"All {plural}"), "ALLVIEWS");
        yield return new KnownView(
            MetadataIds.Id(org, 14_000 + module.Facts.SequenceNumber),
            new EmulatedView(module.ApiName, $"My {plural}") { Criteria = Condition("Owner", "${CURRENTUSER}") },
            "MYVIEWS");
        foreach ((string id, string json) in store.ListDocuments(org.Id, Kind))
        {
            EmulatedView view = JsonSerializer.Deserialize<EmulatedView>(json)!;
            if (view.Module == module.ApiName) yield return new KnownView(id, view, null);
        }
    }

    public KnownView? Find(EmulatedOrg org, EmulatedModule module, string id) => Of(org, module).FirstOrDefault(view => view.Id == id);

    /// <returns>The new view's id.</returns>
    public string Add(EmulatedOrg org, EmulatedView view)
    {
        string id = MetadataIds.Id(org, FirstMade + store.NextNumber("views/" + org.Id));
        store.WriteDocument(org.Id, Kind, id, JsonSerializer.Serialize(view));
        return id;
    }

    private sealed record ViewSort(string By, bool Ascending);

    private static JsonObject Condition(string field, string value) =>
        new() { ["field"] = new JsonObject { ["api_name"] = field }, ["comparator"] = "equal", ["value"] = value };
}
