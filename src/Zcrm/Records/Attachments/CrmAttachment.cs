namespace Zcrm;

/// <summary>A file or link at a record.</summary>
public sealed class CrmAttachment : CrmObject
{
    private const string NameField = "File_Name";

    /// <summary>The attachment's id, by which it is downloaded and deleted.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The file's name, or the link's title.</summary>
    public string? Name => Get<string>(NameField);

    /// <summary>The number of bytes; null for what was just attached, 0 for a link.</summary>
    public long? Size => Get<long?>("Size");

    /// <summary>Whether it is a link, which cannot be downloaded.</summary>
    public bool IsLink => Link is not null;

    /// <summary>The address of a link; null for a file.</summary>
    public string? Link => Get<string>("$link_url");

    /// <summary>Who attached it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("Created_By");

    /// <summary>When it was attached.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("Created_Time");

    /// <summary>The record; null for what was just attached.</summary>
    public CrmReference? Parent => GetObject<CrmReference>("Parent_Id");

    /// <summary>Zoho's answer to an upload does not repeat the name.</summary>
    internal static CrmAttachment Attached(CrmObject item, string name, string? link)
    {
        CrmAttachment attachment = item.GetObject<CrmAttachment>("details") ?? new CrmAttachment();
        attachment.Set(NameField, name);
        if (link is not null) attachment.Set("$link_url", link);
        attachment.AcceptChanges();
        return attachment;
    }
}
