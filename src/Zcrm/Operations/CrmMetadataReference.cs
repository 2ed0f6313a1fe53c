namespace Zcrm;

/// <summary>A module, field, layout, list or the like to which a setting points: its id and names, as far as Zoho gives them.</summary>
public sealed class CrmMetadataReference : CrmObject
{
    /// <summary>The id; empty when it is not given.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The API name.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>The name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The name that people see.</summary>
    public string? DisplayLabel => Get<string>("display_label");

    /// <summary>What kind of thing it is, where Zoho tells.</summary>
    public string? Type => Get<string>("type");
}
