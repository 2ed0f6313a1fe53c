namespace Zcrm;

/// <summary>What Zoho says of a module. What has no property here is there by its name: <c>module["visibility"]</c>.</summary>
/// <remarks>Instances are shared by all who ask; read them, and change a copy.</remarks>
public sealed class CrmModuleMetadata : CrmObject
{
    /// <summary>The module's id.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The name by which calls know it, for example <c>Leads</c>.</summary>
    public string ApiName => Get<string>("api_name") ?? "";

    /// <summary>One of its records, in the user's language.</summary>
    public string SingularLabel => Get<string>("singular_label") ?? ApiName;

    /// <summary>Its records, in the user's language.</summary>
    public string PluralLabel => Get<string>("plural_label") ?? ApiName;

    /// <summary>Where it comes from: <c>default</c>, <c>custom</c>, <c>subform</c>, <c>linking</c> and others.</summary>
    public string GeneratedType => Get<string>("generated_type") ?? "";

    /// <summary>Whether the organization added it.</summary>
    public bool IsCustom => GeneratedType == "custom";

    /// <summary>Whether its records can be reached by the API at all.</summary>
    public bool IsApiSupported => Is("api_supported");

    /// <summary>Whether the user may see its records.</summary>
    public bool IsViewable => Is("viewable");

    /// <summary>Whether the user may create records.</summary>
    public bool IsCreatable => Is("creatable");

    /// <summary>Whether the user may change records.</summary>
    public bool IsEditable => Is("editable");

    /// <summary>Whether the user may delete records.</summary>
    public bool IsDeletable => Is("deletable");

    /// <summary>When it was changed last; null for a module of Zoho's own that never was.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    private bool Is(string name) => TryGet(name, out bool value) && value;
}
