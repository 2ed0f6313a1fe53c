#nullable enable
namespace Zcrm.Models;

/// <summary>An email signature.</summary>
public sealed class EmailSignature : CrmObject
{
    /// <summary>The email signature's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The email signature's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The from; empty when there are none.</summary>
    public IReadOnlyList<EmailAddress> From { get => GetObjects<EmailAddress>("from"); set => Set("from", value); }

    /// <summary>The email signature's editor mode.</summary>
    public EmailSignatureEditorMode? EditorMode
    {
        get => Get<string>("editor_mode") is { } text ? new(text) : null;
        set => Set("editor_mode", value?.Value);
    }

    /// <summary>The email signature's content.</summary>
    public string? Content { get => Get<string>("content"); set => Set("content", value); }
}

/// <summary>An email signature editor mode; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct EmailSignatureEditorMode(string Value)
{
    /// <summary><c>plain_text</c>.</summary>
    public static EmailSignatureEditorMode PlainText => new("plain_text");

    /// <summary><c>rich_text</c>.</summary>
    public static EmailSignatureEditorMode RichText => new("rich_text");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator EmailSignatureEditorMode(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
