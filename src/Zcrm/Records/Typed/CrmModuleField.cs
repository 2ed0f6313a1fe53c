namespace Zcrm;

/// <summary>A property of a typed module, and the field that it stands for.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="ApiName">The field's API name.</param>
public sealed record CrmModuleField(string Property, string ApiName)
{
    /// <summary>Whether the field leads to another record.</summary>
    public bool IsLookup { get; init; }

    /// <summary>The module that a typed lookup leads to; null when it is open.</summary>
    public Func<CrmModuleInfo>? Target { get; init; }

    /// <summary>Whether the field comes only when a record is read alone, as rows do.</summary>
    public bool IsOnlyReadAlone { get; init; }
}
