#nullable enable
namespace Zcrm.Models;

/// <summary>A variable.</summary>
public sealed class Variable : CrmObject
{
    /// <summary>The variable's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>Whether it may only be read.</summary>
    public bool? ReadOnly { get => Get<bool?>("read_only"); set => Set("read_only", value); }

    /// <summary>The name by which the API knows the variable; it stays when people rename it.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>The variable's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>What people wrote about the variable.</summary>
    public string? Description { get => Get<string>("description"); set => Set("description", value); }

    /// <summary>The id of the resource in Zoho's own terms.</summary>
    public string? Rid { get => Get<string>("rid"); set => Set("rid", value); }

    /// <summary>Where the variable comes from.</summary>
    public string? Source { get => Get<string>("source"); set => Set("source", value); }

    /// <summary>What kind of variable it is.</summary>
    public VariableType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>The variable group.</summary>
    public VariableGroup? VariableGroup { get => GetObject<VariableGroup>("variable_group"); set => Set("variable_group", value); }

    /// <summary>The variable's value.</summary>
    public string? Value { get => Get<string>("value"); set => Set("value", value); }
}

/// <summary>A variable type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct VariableType(string Value)
{
    /// <summary><c>date</c>.</summary>
    public static VariableType Date => new("date");

    /// <summary><c>website</c>.</summary>
    public static VariableType Website => new("website");

    /// <summary><c>double</c>.</summary>
    public static VariableType Double => new("double");

    /// <summary><c>textarea</c>.</summary>
    public static VariableType TextArea => new("textarea");

    /// <summary><c>integer</c>.</summary>
    public static VariableType Integer => new("integer");

    /// <summary><c>percent</c>.</summary>
    public static VariableType Percent => new("percent");

    /// <summary><c>long</c>.</summary>
    public static VariableType Long => new("long");

    /// <summary><c>datetime</c>.</summary>
    public static VariableType DateTime => new("datetime");

    /// <summary><c>phone</c>.</summary>
    public static VariableType Phone => new("phone");

    /// <summary><c>checkbox</c>.</summary>
    public static VariableType Checkbox => new("checkbox");

    /// <summary><c>currency</c>.</summary>
    public static VariableType Currency => new("currency");

    /// <summary><c>text</c>.</summary>
    public static VariableType Text => new("text");

    /// <summary><c>email</c>.</summary>
    public static VariableType Email => new("email");

    /// <summary><c>boolean</c>.</summary>
    public static VariableType Boolean => new("boolean");

    /// <summary><c>float</c>.</summary>
    public static VariableType Float => new("float");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator VariableType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
