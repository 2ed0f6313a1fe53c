#nullable enable
namespace Zcrm.Models;

/// <summary>A configuration option.</summary>
public sealed class ConfigurationOption : CrmObject
{
    /// <summary>The configuration option's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The values; empty when there are none.</summary>
    public IReadOnlyList<ConfigurationOptionValue> Values { get => GetObjects<ConfigurationOptionValue>("values"); set => Set("values", value); }

    /// <summary>The type of the values, for example <c>picklist</c> or <c>lookup</c>.</summary>
    public ConfigurationOptionDataType? DataType { get => Get<string>("data_type") is { } text ? new(text) : null; set => Set("data_type", value?.Value); }

    /// <summary>The properties; empty when there are none.</summary>
    public IReadOnlyList<ConfigurationOptionProperty> Properties
    {
        get => GetObjects<ConfigurationOptionProperty>("properties");
        set => Set("properties", value);
    }
}

/// <summary>A configuration option property.</summary>
public sealed class ConfigurationOptionProperty : CrmObject
{
    /// <summary>Its name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The values; empty when there are none.</summary>
    public IReadOnlyList<ConfigurationOptionValue> Values { get => GetObjects<ConfigurationOptionValue>("values"); set => Set("values", value); }

    /// <summary>The type of the values, for example <c>picklist</c> or <c>lookup</c>.</summary>
    public string? DataType { get => Get<string>("data_type"); set => Set("data_type", value); }

    /// <summary>The properties; empty when there are none.</summary>
    public IReadOnlyList<ConfigurationOptionProperty> Properties
    {
        get => GetObjects<ConfigurationOptionProperty>("properties");
        set => Set("properties", value);
    }
}

/// <summary>A configuration option value.</summary>
public sealed class ConfigurationOptionValue : CrmObject
{
    /// <summary>Of what kind it is.</summary>
    public string? Type { get => Get<string>("type"); set => Set("type", value); }

    /// <summary>Its value.</summary>
    public CrmObject? Value { get => GetObject<CrmObject>("value"); set => Set("value", value); }

    /// <summary>Whether to delete it with the call.</summary>
    public bool? Delete { get => Get<bool?>("_delete"); set => Set("_delete", value); }
}

/// <summary>A configuration option data type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct ConfigurationOptionDataType(string Value)
{
    /// <summary><c>jsonobject</c>.</summary>
    public static ConfigurationOptionDataType Jsonobject => new("jsonobject");

    /// <summary><c>text</c>.</summary>
    public static ConfigurationOptionDataType Text => new("text");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator ConfigurationOptionDataType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
