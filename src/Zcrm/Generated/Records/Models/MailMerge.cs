#nullable enable
namespace Zcrm.Models;

/// <summary>A mail merge download.</summary>
public sealed class MailMergeDownload : CrmObject
{
    /// <summary>The mail merge template.</summary>
    public CrmReference? MailMergeTemplate { get => GetObject<CrmReference>("mail_merge_template"); set => Set("mail_merge_template", value); }

    /// <summary>The output format.</summary>
    public MailMergeDownloadOutputFormat? OutputFormat
    {
        get => Get<string>("output_format") is { } text ? new(text) : null;
        set => Set("output_format", value?.Value);
    }

    /// <summary>The file name.</summary>
    public string? FileName { get => Get<string>("file_name"); set => Set("file_name", value); }

    /// <summary>The password.</summary>
    public string? Password { get => Get<string>("password"); set => Set("password", value); }
}

/// <summary>A mail merge sending.</summary>
public sealed class MailMergeSending : CrmObject
{
    /// <summary>The BCC email; empty when there are none.</summary>
    public IReadOnlyList<MailMergeSendingBccEmail> BccEmail { get => GetObjects<MailMergeSendingBccEmail>("bcc_email"); set => Set("bcc_email", value); }

    /// <summary>The mail merge template.</summary>
    public CrmReference? MailMergeTemplate { get => GetObject<CrmReference>("mail_merge_template"); set => Set("mail_merge_template", value); }

    /// <summary>The subject.</summary>
    public string? Subject { get => Get<string>("subject"); set => Set("subject", value); }

    /// <summary>The CC email; empty when there are none.</summary>
    public IReadOnlyList<MailMergeSendingCcEmail> CcEmail { get => GetObjects<MailMergeSendingCcEmail>("cc_email"); set => Set("cc_email", value); }

    /// <summary>The attachment name.</summary>
    public string? AttachmentName { get => Get<string>("attachment_name"); set => Set("attachment_name", value); }

    /// <summary>The to address; empty when there are none.</summary>
    public IReadOnlyList<MailMergeSendingToAddress> ToAddress
    {
        get => GetObjects<MailMergeSendingToAddress>("to_address");
        set => Set("to_address", value);
    }

    /// <summary>Of what kind it is.</summary>
    public MailMergeSendingType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>What Zoho says to people.</summary>
    public string? Message { get => Get<string>("message"); set => Set("message", value); }

    /// <summary>The from address.</summary>
    public MailMergeSendingFromAddress? FromAddress { get => GetObject<MailMergeSendingFromAddress>("from_address"); set => Set("from_address", value); }
}

/// <summary>A mail merge sending BCC email.</summary>
public sealed class MailMergeSendingBccEmail : CrmObject
{
    /// <summary>Of what kind it is.</summary>
    public string? Type { get => Get<string>("type"); set => Set("type", value); }

    /// <summary>Its value.</summary>
    public string? Value { get => Get<string>("value"); set => Set("value", value); }
}

/// <summary>A mail merge sending CC email.</summary>
public sealed class MailMergeSendingCcEmail : CrmObject
{
    /// <summary>Of what kind it is.</summary>
    public string? Type { get => Get<string>("type"); set => Set("type", value); }

    /// <summary>Its value.</summary>
    public string? Value { get => Get<string>("value"); set => Set("value", value); }
}

/// <summary>A mail merge sending from address.</summary>
public sealed class MailMergeSendingFromAddress : CrmObject
{
    /// <summary>Of what kind it is.</summary>
    public string? Type { get => Get<string>("type"); set => Set("type", value); }

    /// <summary>Its value.</summary>
    public string? Value { get => Get<string>("value"); set => Set("value", value); }
}

/// <summary>A mail merge sending to address.</summary>
public sealed class MailMergeSendingToAddress : CrmObject
{
    /// <summary>Of what kind it is.</summary>
    public string? Type { get => Get<string>("type"); set => Set("type", value); }

    /// <summary>Its value.</summary>
    public string? Value { get => Get<string>("value"); set => Set("value", value); }
}

/// <summary>A mail merge signing.</summary>
public sealed class MailMergeSigning : CrmObject
{
    /// <summary>Whether <c>sign_in_order</c> holds.</summary>
    public bool? SignInOrder { get => Get<bool?>("sign_in_order"); set => Set("sign_in_order", value); }

    /// <summary>The signers; empty when there are none.</summary>
    public IReadOnlyList<MailMergeSigningSigner> Signers { get => GetObjects<MailMergeSigningSigner>("signers"); set => Set("signers", value); }

    /// <summary>The mail merge template.</summary>
    public CrmReference? MailMergeTemplate { get => GetObject<CrmReference>("mail_merge_template"); set => Set("mail_merge_template", value); }

    /// <summary>The file name.</summary>
    public string? FileName { get => Get<string>("file_name"); set => Set("file_name", value); }
}

/// <summary>A mail merge signing signer.</summary>
public sealed class MailMergeSigningSigner : CrmObject
{
    /// <summary>The recipient.</summary>
    public MailMergeSigningSignerRecipient? Recipient { get => GetObject<MailMergeSigningSignerRecipient>("recipient"); set => Set("recipient", value); }

    /// <summary>The recipient name.</summary>
    public string? RecipientName { get => Get<string>("recipient_name"); set => Set("recipient_name", value); }

    /// <summary>The action type.</summary>
    public MailMergeSigningSignerActionType? ActionType
    {
        get => Get<string>("action_type") is { } text ? new(text) : null;
        set => Set("action_type", value?.Value);
    }
}

/// <summary>A mail merge signing signer recipient.</summary>
public sealed class MailMergeSigningSignerRecipient : CrmObject
{
    /// <summary>Of what kind it is.</summary>
    public MailMergeSigningSignerRecipientType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>Its value.</summary>
    public string? Value { get => Get<string>("value"); set => Set("value", value); }
}

/// <summary>A mail merge download output format; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct MailMergeDownloadOutputFormat(string Value)
{
    /// <summary><c>pdf</c>.</summary>
    public static MailMergeDownloadOutputFormat Pdf => new("pdf");

    /// <summary><c>html</c>.</summary>
    public static MailMergeDownloadOutputFormat Html => new("html");

    /// <summary><c>docx</c>.</summary>
    public static MailMergeDownloadOutputFormat Docx => new("docx");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator MailMergeDownloadOutputFormat(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A mail merge sending type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct MailMergeSendingType(string Value)
{
    /// <summary><c>inline</c>.</summary>
    public static MailMergeSendingType Inline => new("inline");

    /// <summary><c>attachment</c>.</summary>
    public static MailMergeSendingType Attachment => new("attachment");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator MailMergeSendingType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A mail merge signing signer action type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct MailMergeSigningSignerActionType(string Value)
{
    /// <summary><c>sign</c>.</summary>
    public static MailMergeSigningSignerActionType Sign => new("sign");

    /// <summary><c>approve</c>.</summary>
    public static MailMergeSigningSignerActionType Approve => new("approve");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator MailMergeSigningSignerActionType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A mail merge signing signer recipient type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct MailMergeSigningSignerRecipientType(string Value)
{
    /// <summary><c>email</c>.</summary>
    public static MailMergeSigningSignerRecipientType Email => new("email");

    /// <summary><c>merge_field</c>.</summary>
    public static MailMergeSigningSignerRecipientType MergeField => new("merge_field");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator MailMergeSigningSignerRecipientType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
