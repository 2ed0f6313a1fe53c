#nullable enable
namespace Zcrm.Models;

/// <summary>A variable group.</summary>
public sealed class VariableGroup : CrmObject
{
    /// <summary>The variable group's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel => Get<string>("display_label");

    /// <summary>The name by which the API knows the variable group; it stays when people rename it.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>The variable group's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>What people wrote about the variable group.</summary>
    public string? Description { get => Get<string>("description"); set => Set("description", value); }

    /// <summary>The id of the resource in Zoho's own terms.</summary>
    public string? Rid { get => Get<string>("rid"); set => Set("rid", value); }

    /// <summary>Where the variable group comes from.</summary>
    public string? Source => Get<string>("source");
}
