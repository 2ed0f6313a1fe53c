namespace Zcrm;

/// <summary>A body that is written piece by piece while it is sent.</summary>
internal abstract class UploadContent : HttpContent
{
    /// <summary>Whether another attempt can send it from the start: always, until a source that can be read only once was begun.</summary>
    public abstract bool CanSendAgain { get; }

    /// <summary>Called whenever a piece was sent, so that a slow upload is not taken for one that hangs.</summary>
    public Action? Moved { get; set; }
}
