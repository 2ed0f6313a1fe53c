using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>A custom view: some of a module's records, in an order.</summary>
/// <param name="Module">The module's API name.</param>
/// <param name="Name">The name that people see.</param>
public sealed record EmulatedView(string Module, string Name)
{
    /// <summary>What its records are like, as the criteria object that the API has: <c>{"field":{"api_name":"City"},"comparator":"equal","value":"Ulm"}</c>,
    /// or a group of them. Values may be <c>${CURRENTUSER}</c> and <c>${TODAY}</c>.</summary>
    /// <value>Null: all of the module's.</value>
    public JsonObject? Criteria { get; init; }

    /// <summary>The API names of its columns.</summary>
    /// <value>None are named: the module's name field.</value>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>What it is sorted by: <c>id</c>, <c>Created_Time</c> or <c>Modified_Time</c>.</summary>
    /// <value>By id.</value>
    public string SortBy { get; init; } = "id";

    /// <summary>Whether the smallest comes first.</summary>
    /// <value>False.</value>
    public bool Ascending { get; init; }
}
