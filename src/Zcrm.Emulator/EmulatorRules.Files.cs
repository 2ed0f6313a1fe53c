namespace Zcrm.Emulator;

public sealed partial class EmulatorRules
{
    /// <summary>How large an uploaded file may be, in bytes.</summary>
    /// <value>20 MB.</value>
    public long MaxFileSize { get; set; } = 20 * 1024 * 1024;

    /// <summary>How large the body of a request may be, in bytes; beyond it is 413.</summary>
    /// <value>100 MB.</value>
    public long MaxRequestSize { get; set; } = 100 * 1024 * 1024;

    /// <summary>The status of an upload of files of which one is too large: 415, or 400 as in older descriptions.</summary>
    /// <value>415.</value>
    public int OversizeFileStatus { get; set; } = 415;

    /// <summary>The status when an attachment is asked for that is not there: 404 with <c>INVALID_DATA</c>, or 204 as in older descriptions.</summary>
    /// <value>404.</value>
    public int UnknownAttachmentStatus { get; set; } = 404;

    /// <summary>Whether a record without attachments is answered with an empty list instead of 204.</summary>
    /// <value>False; sources show both.</value>
    public bool ListNoAttachmentsAsEmpty { get; set; }
}
