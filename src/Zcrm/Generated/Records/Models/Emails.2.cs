#nullable enable
namespace Zcrm.Models;

/// <summary>A email sharing user type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct EmailSharingUserType(string Value)
{
    /// <summary><c>imap</c>.</summary>
    public static EmailSharingUserType Imap => new("imap");

    /// <summary><c>pop</c>.</summary>
    public static EmailSharingUserType Pop => new("pop");

    /// <summary><c>api</c>.</summary>
    public static EmailSharingUserType Api => new("api");

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A record email intent; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct RecordEmailIntent(string Value)
{
    /// <summary><c>request</c>.</summary>
    public static RecordEmailIntent Request => new("request");

    /// <summary><c>query</c>.</summary>
    public static RecordEmailIntent Query => new("query");

    /// <summary><c>purchase</c>.</summary>
    public static RecordEmailIntent Purchase => new("purchase");

    /// <summary><c>complaints</c>.</summary>
    public static RecordEmailIntent Complaints => new("complaints");

    /// <summary><c>spam</c>.</summary>
    public static RecordEmailIntent Spam => new("spam");

    /// <summary><c>others</c>.</summary>
    public static RecordEmailIntent Others => new("others");

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A record email sentiment info; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct RecordEmailSentimentInfo(string Value)
{
    /// <summary><c>negative</c>.</summary>
    public static RecordEmailSentimentInfo Negative => new("negative");

    /// <summary><c>neutral</c>.</summary>
    public static RecordEmailSentimentInfo Neutral => new("neutral");

    /// <summary><c>positive</c>.</summary>
    public static RecordEmailSentimentInfo Positive => new("positive");

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
