#nullable enable
namespace Zcrm.Models;

/// <summary>An email compose settings.</summary>
public sealed class EmailComposeSettings : CrmObject
{
    /// <summary>The default from address.</summary>
    public EmailAddress? DefaultFromAddress { get => GetObject<EmailAddress>("default_from_address"); set => Set("default_from_address", value); }

    /// <summary>The default replyto address.</summary>
    public EmailAddress? DefaultReplytoAddress { get => GetObject<EmailAddress>("default_replyto_address"); set => Set("default_replyto_address", value); }

    /// <summary>The font.</summary>
    public EmailComposeSettingsFont? Font { get => GetObject<EmailComposeSettingsFont>("font"); set => Set("font", value); }

    /// <summary>Of what kind it is.</summary>
    public EmailComposeSettingsType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }
}

/// <summary>An email compose settings font.</summary>
public sealed class EmailComposeSettingsFont : CrmObject
{
    /// <summary>The size.</summary>
    public int? Size { get => Get<int?>("size"); set => Set("size", value); }

    /// <summary>The family.</summary>
    public string? Family { get => Get<string>("family"); set => Set("family", value); }
}

/// <summary>A compose setting type filter; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct ComposeSettingTypeFilter(string Value)
{
    /// <summary><c>default</c>.</summary>
    public static ComposeSettingTypeFilter Default => new("default");

    /// <summary><c>emailin</c>.</summary>
    public static ComposeSettingTypeFilter Emailin => new("emailin");

    /// <summary><c>mass_mail</c>.</summary>
    public static ComposeSettingTypeFilter MassMail => new("mass_mail");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator ComposeSettingTypeFilter(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>An email compose settings type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct EmailComposeSettingsType(string Value)
{
    /// <summary><c>default</c>.</summary>
    public static EmailComposeSettingsType Default => new("default");

    /// <summary><c>emailin</c>.</summary>
    public static EmailComposeSettingsType Emailin => new("emailin");

    /// <summary><c>mass_mail</c>.</summary>
    public static EmailComposeSettingsType MassMail => new("mass_mail");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator EmailComposeSettingsType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
