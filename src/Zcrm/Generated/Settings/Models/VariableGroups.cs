#nullable enable
namespace Zcrm.Models;

/// <summary>A variable group.</summary>
public sealed class VariableGroup : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The display label.</summary>
    public string? DisplayLabel => Get<string>("display_label");

    /// <summary>The API name.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>The name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The description.</summary>
    public string? Description { get => Get<string>("description"); set => Set("description", value); }

    /// <summary>The rid.</summary>
    public string? Rid { get => Get<string>("rid"); set => Set("rid", value); }

    /// <summary>The source.</summary>
    public string? Source => Get<string>("source");
}
