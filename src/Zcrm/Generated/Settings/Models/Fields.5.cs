#nullable enable
namespace Zcrm.Models;

/// <summary>A field type filter; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct FieldTypeFilter(string Value)
{
    /// <summary><c>all</c>.</summary>
    public static FieldTypeFilter All => new("all");

    /// <summary><c>unused</c>.</summary>
    public static FieldTypeFilter Unused => new("unused");

    /// <summary><c>used</c>.</summary>
    public static FieldTypeFilter Used => new("used");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator FieldTypeFilter(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A picklist value type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct PicklistValueType(string Value)
{
    /// <summary><c>unused</c>.</summary>
    public static PicklistValueType Unused => new("unused");

    /// <summary><c>used</c>.</summary>
    public static PicklistValueType Used => new("used");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator PicklistValueType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A tooltip name; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct TooltipName(string Value)
{
    /// <summary><c>Info Icon</c>.</summary>
    public static TooltipName InfoIcon => new("Info Icon");

    /// <summary><c>static_text</c>.</summary>
    public static TooltipName StaticText => new("static_text");

    /// <summary><c>info_icon</c>.</summary>
    public static TooltipName InfoIcon2 => new("info_icon");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator TooltipName(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
