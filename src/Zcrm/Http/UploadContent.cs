using System.Net;

namespace Zcrm;

/// <summary>A body that is written piece by piece while it is sent.</summary>
/// <remarks>
/// With HTTP/2 an attempt may be answered, and be over, while its body is still read from the caller's stream. The next one waits for that reading to end,
/// or both would read from one stream.
/// </remarks>
internal abstract class UploadContent : HttpContent
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Whether another attempt can send it from the start: always, until a source that can be read only once was begun.</summary>
    public abstract bool CanSendAgain { get; }

    /// <summary>Called whenever a piece was sent, so that a slow upload is not taken for one that hangs.</summary>
    public Action? Moved { get; set; }

    /// <summary>Writes the whole body.</summary>
    protected abstract Task WriteAsync(Stream stream, CancellationToken cancellationToken);

    protected sealed override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected sealed override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await WriteAsync(stream, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }
}
