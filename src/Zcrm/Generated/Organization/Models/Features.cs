#nullable enable
namespace Zcrm.Models;

/// <summary>A feature.</summary>
public sealed class Feature : CrmObject
{
    /// <summary>The API name.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>The parent feature.</summary>
    public Feature? ParentFeature => GetObject<Feature>("parent_feature");

    /// <summary>The details.</summary>
    public FeatureDetail? Details => GetObject<FeatureDetail>("details");

    /// <summary>The components; empty when there are none.</summary>
    public IReadOnlyList<FeatureComponent> Components => GetObjects<FeatureComponent>("components");

    /// <summary>Whether module is supported.</summary>
    public bool? ModuleSupported => Get<bool?>("module_supported");

    /// <summary>The feature label.</summary>
    public string? FeatureLabel => Get<string>("feature_label");
}

/// <summary>A feature component.</summary>
public sealed class FeatureComponent : CrmObject
{
    /// <summary>The API name.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>Whether module is supported.</summary>
    public bool? ModuleSupported => Get<bool?>("module_supported");

    /// <summary>The details.</summary>
    public FeatureDetail? Details => GetObject<FeatureDetail>("details");

    /// <summary>The feature label.</summary>
    public string? FeatureLabel => Get<string>("feature_label");
}

/// <summary>A feature detail.</summary>
public sealed class FeatureDetail : CrmObject
{
    /// <summary>The available count.</summary>
    public FeatureDetailAvailableCount? AvailableCount => GetObject<FeatureDetailAvailableCount>("available_count");

    /// <summary>The limits.</summary>
    public FeatureDetailLimit? Limits => GetObject<FeatureDetailLimit>("limits");

    /// <summary>The used count.</summary>
    public FeatureDetailUsedCount? UsedCount => GetObject<FeatureDetailUsedCount>("used_count");
}

/// <summary>A feature detail available count.</summary>
public sealed class FeatureDetailAvailableCount : CrmObject
{
    /// <summary>The total.</summary>
    public int? Total => Get<int?>("total");

    /// <summary>The edition limit.</summary>
    public int? EditionLimit => Get<int?>("edition_limit");
}

/// <summary>A feature detail limit.</summary>
public sealed class FeatureDetailLimit : CrmObject
{
    /// <summary>The total.</summary>
    public int? Total => Get<int?>("total");

    /// <summary>The edition limit.</summary>
    public int? EditionLimit => Get<int?>("edition_limit");
}

/// <summary>A feature detail used count.</summary>
public sealed class FeatureDetailUsedCount : CrmObject
{
    /// <summary>The total.</summary>
    public int? Total => Get<int?>("total");

    /// <summary>The edition limit.</summary>
    public int? EditionLimit => Get<int?>("edition_limit");
}
