using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

public sealed partial class EmulatorData
{
    /// <summary>Adds a custom view to a module, beside the views of all records and of one's own that it has.</summary>
    /// <param name="view">The view.</param>
    /// <returns>The view's id, to be used as <c>cvid</c>.</returns>
    /// <exception cref="ArgumentException">There is no such module or field, or it is sorted by a field that views cannot be sorted by.</exception>
    public string AddView(EmulatedView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        EmulatedModule module = Module(view.Module);
        if (view.Fields.FirstOrDefault(field => module.Find(field) is null) is { } missing)
            throw new ArgumentException($"{view.Module} has no field {missing}. Use the API name of one that is there.", nameof(view));
        if (!PageRequest.CanSortBy(view.SortBy))
            throw new ArgumentException($"A view cannot be sorted by {view.SortBy}. Use id, Created_Time or Modified_Time.", nameof(view));
        string id = "";
        Change(() => id = _plane.Views.Add(_org, view));
        return id;
    }

    /// <summary>Adds a territory.</summary>
    /// <param name="name">The name that people see.</param>
    /// <param name="parent">The id of the territory of which it is a part; null: of none.</param>
    /// <returns>The territory's id.</returns>
    /// <exception cref="ArgumentException">There is no such parent.</exception>
    public string AddTerritory(string name, string? parent = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (parent is not null && !_plane.Territories.IsKnown(_org, parent))
            throw new ArgumentException($"There is no territory {parent}. Add it first.", nameof(parent));
        string id = "";
        Change(() => id = _plane.Territories.Add(_org, name, parent));
        return id;
    }

    /// <summary>Says to which territories a record of Accounts, Contacts or Deals belongs, in the place of those to which it did.</summary>
    /// <param name="module">The module's API name.</param>
    /// <param name="id">The record's id.</param>
    /// <param name="territories">The territories' ids; of a deal one at most.</param>
    /// <exception cref="ArgumentException">There is no such record or territory, or the module has no territories.</exception>
    public void SetTerritories(string module, string id, params IReadOnlyList<string> territories)
    {
        ArgumentNullException.ThrowIfNull(territories);
        EmulatedModule owner = Module(module);
        long space = _plane.Table.Space(_org.Id, module);
        if (!TerritoryParameter.HasTerritories(module)) throw new ArgumentException($"{module} has no territories. Accounts, Contacts and Deals have.", nameof(module));
        if (!RecordId.TryParse(id, out long number) || _plane.Table.Find(space, number) is not { } row)
            throw new ArgumentException($"{module} has no record {id}. Insert it first.", nameof(id));
        if (territories.FirstOrDefault(territory => !_plane.Territories.IsKnown(_org, territory)) is { } unknown)
            throw new ArgumentException($"There is no territory {unknown}. Add it first.", nameof(territories));
        JsonObject fields = RecordRows.Fields(row);
        fields[TerritoryBook.Key] = new JsonArray([.. territories.Select(territory => (JsonNode)territory)]);
        Change(() => _plane.Table.Update(space, RecordRows.Row(owner, number, fields, row.Created, row.Modified)));
    }
}
