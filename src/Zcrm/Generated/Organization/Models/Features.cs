#nullable enable
namespace Zcrm.Models;

/// <summary>A feature.</summary>
public sealed class Feature : CrmObject
{
    /// <summary>The name by which the API knows the feature; it stays when people rename it.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>The feature's parent feature.</summary>
    public Feature? ParentFeature => GetObject<Feature>("parent_feature");

    /// <summary>What else there is to tell of the feature.</summary>
    public FeatureDetail? Details => GetObject<FeatureDetail>("details");

    /// <summary>The components; empty when there are none.</summary>
    public IReadOnlyList<FeatureComponent> Components => GetObjects<FeatureComponent>("components");

    /// <summary>Whether it can have module.</summary>
    public bool? ModuleSupported => Get<bool?>("module_supported");

    /// <summary>The feature label.</summary>
    public string? FeatureLabel => Get<string>("feature_label");
}

/// <summary>A feature component.</summary>
public sealed class FeatureComponent : CrmObject
{
    /// <summary>The name by which the API knows the feature component; it stays when people rename it.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>Whether it can have module.</summary>
    public bool? ModuleSupported => Get<bool?>("module_supported");

    /// <summary>What else there is to tell of the feature component.</summary>
    public FeatureDetail? Details => GetObject<FeatureDetail>("details");

    /// <summary>The feature component's feature label.</summary>
    public string? FeatureLabel => Get<string>("feature_label");
}

/// <summary>A feature detail.</summary>
public sealed class FeatureDetail : CrmObject
{
    /// <summary>The feature detail's available count.</summary>
    public FeatureDetailAvailableCount? AvailableCount => GetObject<FeatureDetailAvailableCount>("available_count");

    /// <summary>The feature detail's limits.</summary>
    public FeatureDetailLimit? Limits => GetObject<FeatureDetailLimit>("limits");

    /// <summary>The feature detail's used count.</summary>
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
