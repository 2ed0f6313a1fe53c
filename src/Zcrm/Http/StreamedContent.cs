using System.Net;
using System.Net.Http.Headers;

namespace Zcrm;

/// <summary>A file on its way: its stream is watched for standstill, and its place among the connection's calls is kept until it is disposed.</summary>
internal sealed class StreamedContent : HttpContent
{
    private readonly HttpContent _content;
    private readonly string _operation;
    private readonly TimeSpan _stall;
    private readonly TimeProvider _clock;
    private Action? _ended;

    public StreamedContent(HttpContent content, string operation, TimeSpan stall, TimeProvider clock)
    {
        (_content, _operation, _stall, _clock) = (content, operation, stall, clock);
        foreach ((string name, HeaderStringValues values) in content.Headers.NonValidated) Headers.TryAddWithoutValidation(name, values);
    }

    /// <summary>Adds what happens, once, when the file was read or given up.</summary>
    public void WhenEnded(Action action) => _ended += action;

    protected override async Task<Stream> CreateContentReadStreamAsync() =>
        new WatchedStream(await _content.ReadAsStreamAsync().ConfigureAwait(false), _operation, _content.Headers.ContentLength, _stall, _clock);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => _content.CopyToAsync(stream, context);

    protected override bool TryComputeLength(out long length)
    {
        length = _content.Headers.ContentLength ?? 0;
        return _content.Headers.ContentLength is not null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _content.Dispose();
            Interlocked.Exchange(ref _ended, null)?.Invoke();
        }

        base.Dispose(disposing);
    }
}
