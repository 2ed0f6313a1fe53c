namespace Zcrm;

/// <summary>How files are uploaded.</summary>
public sealed record UploadFilesOptions : CallOptions
{
    /// <summary>Whether the files are images within the text of an e-mail.</summary>
    /// <value>False.</value>
    public bool Inline { get; init; }
}
