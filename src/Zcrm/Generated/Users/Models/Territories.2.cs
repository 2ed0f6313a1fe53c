#nullable enable
namespace Zcrm.Models;

/// <summary>A territory user name format; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct TerritoryUserNameFormat(string Value)
{
    /// <summary><c>First Name,Last Name,Salutation</c>.</summary>
    public static TerritoryUserNameFormat FirstNameLastNameSalutation => new("First Name,Last Name,Salutation");

    /// <summary><c>Salutation,First Name,Last Name</c>.</summary>
    public static TerritoryUserNameFormat SalutationFirstNameLastName => new("Salutation,First Name,Last Name");

    /// <summary><c>First Name,Salutation,Last Name</c>.</summary>
    public static TerritoryUserNameFormat FirstNameSalutationLastName => new("First Name,Salutation,Last Name");

    /// <summary><c>Last Name,Salutation,First Name</c>.</summary>
    public static TerritoryUserNameFormat LastNameSalutationFirstName => new("Last Name,Salutation,First Name");

    /// <summary><c>Salutation,Last Name,First Name</c>.</summary>
    public static TerritoryUserNameFormat SalutationLastNameFirstName => new("Salutation,Last Name,First Name");

    /// <summary><c>Last Name,First Name,Salutation</c>.</summary>
    public static TerritoryUserNameFormat LastNameFirstNameSalutation => new("Last Name,First Name,Salutation");

    /// <summary><c>Saluation,Last Name,First Name</c>.</summary>
    public static TerritoryUserNameFormat SaluationLastNameFirstName => new("Saluation,Last Name,First Name");

    /// <summary><c>First Name,Last Name,Saluation</c>.</summary>
    public static TerritoryUserNameFormat FirstNameLastNameSaluation => new("First Name,Last Name,Saluation");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator TerritoryUserNameFormat(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A territory user status; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct TerritoryUserStatus(string Value)
{
    /// <summary><c>inactive</c>.</summary>
    public static TerritoryUserStatus Inactive => new("inactive");

    /// <summary><c>deleted</c>.</summary>
    public static TerritoryUserStatus Deleted => new("deleted");

    /// <summary><c>rejected</c>.</summary>
    public static TerritoryUserStatus Rejected => new("rejected");

    /// <summary><c>active</c>.</summary>
    public static TerritoryUserStatus Active => new("active");

    /// <summary><c>closed</c>.</summary>
    public static TerritoryUserStatus Closed => new("closed");

    /// <summary><c>disabled</c>.</summary>
    public static TerritoryUserStatus Disabled => new("disabled");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator TerritoryUserStatus(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A territory user theme screen; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct TerritoryUserThemeScreen(string Value)
{
    /// <summary><c>stretched</c>.</summary>
    public static TerritoryUserThemeScreen Stretched => new("stretched");

    /// <summary><c>fixed</c>.</summary>
    public static TerritoryUserThemeScreen Fixed => new("fixed");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator TerritoryUserThemeScreen(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A territory user theme type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct TerritoryUserThemeType(string Value)
{
    /// <summary><c>default</c>.</summary>
    public static TerritoryUserThemeType Default => new("default");

    /// <summary><c>custom</c>.</summary>
    public static TerritoryUserThemeType Custom => new("custom");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator TerritoryUserThemeType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A territory user time format; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct TerritoryUserTimeFormat(string Value)
{
    /// <summary><c>HH:mm</c>.</summary>
    public static TerritoryUserTimeFormat HhMm => new("HH:mm");

    /// <summary><c>hh:mm a</c>.</summary>
    public static TerritoryUserTimeFormat HhMmA => new("hh:mm a");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator TerritoryUserTimeFormat(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
