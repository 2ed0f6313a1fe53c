#nullable enable
namespace Zcrm.Models;

/// <summary>An email address.</summary>
public sealed class EmailAddress : CrmObject
{
    /// <summary>What kind of email address it is.</summary>
    public EmailAddressType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>The email address' user name.</summary>
    public string? UserName { get => Get<string>("user_name"); set => Set("user_name", value); }

    /// <summary>The email address' email.</summary>
    public string? Email { get => Get<string>("email"); set => Set("email", value); }
}

/// <summary>A from address.</summary>
public sealed class FromAddress : CrmObject
{
    /// <summary>The from address' id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The from address' email.</summary>
    public string? Email => Get<string>("email");

    /// <summary>What kind of from address it is.</summary>
    public string? Type => Get<string>("type");

    /// <summary>The from address' user name.</summary>
    public string? UserName => Get<string>("user_name");

    /// <summary>Whether it is the one that is taken when none is named.</summary>
    public bool? Default => Get<bool?>("default");
}

/// <summary>An email address type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct EmailAddressType(string Value)
{
    /// <summary><c>org_email</c>.</summary>
    public static EmailAddressType OrganizationEmail => new("org_email");

    /// <summary><c>primary</c>.</summary>
    public static EmailAddressType Primary => new("primary");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator EmailAddressType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
