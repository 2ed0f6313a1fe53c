namespace Zcrm;

/// <summary>What somebody said about a case or a solution.</summary>
public sealed class CrmComment : CrmObject
{
    /// <summary>The id; empty before it is saved.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The text. Required.</summary>
    public string? Content
    {
        get => Get<string>("comment_content");
        set => Set("comment_content", value);
    }

    /// <summary>Who made it; Zoho sets it.</summary>
    public CrmReference? CommentedBy => GetObject<CrmReference>("commented_by");

    /// <summary>When it was made; Zoho sets it.</summary>
    public DateTimeOffset? CommentedTime => Get<DateTimeOffset?>("commented_time");
}
