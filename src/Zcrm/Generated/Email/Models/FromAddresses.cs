#nullable enable
namespace Zcrm.Models;

/// <summary>An email address.</summary>
public sealed class EmailAddress : CrmObject
{
    /// <summary>The type.</summary>
    public EmailAddressType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>The user name.</summary>
    public string? UserName { get => Get<string>("user_name"); set => Set("user_name", value); }

    /// <summary>The email.</summary>
    public string? Email { get => Get<string>("email"); set => Set("email", value); }
}

/// <summary>A from address.</summary>
public sealed class FromAddress : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The email.</summary>
    public string? Email => Get<string>("email");

    /// <summary>The type.</summary>
    public string? Type => Get<string>("type");

    /// <summary>The user name.</summary>
    public string? UserName => Get<string>("user_name");

    /// <summary>Whether it is default.</summary>
    public bool? Default => Get<bool?>("default");
}

/// <summary>A email address type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct EmailAddressType(string Value)
{
    /// <summary><c>org_email</c>.</summary>
    public static EmailAddressType OrganizationEmail => new("org_email");

    /// <summary><c>primary</c>.</summary>
    public static EmailAddressType Primary => new("primary");

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
