namespace Zcrm.Emulator;

/// <summary>Puts together what reads and writes in bulk (reference 9 and 10).</summary>
internal sealed class BulkPlane : IAsyncDisposable
{
    private readonly BulkFiles _files;
    private readonly BackgroundTasks _background;
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(10) };

    public BulkPlane(EmulatorContext context)
    {
        _files = new BulkFiles(context.Options.StoragePath);
        _background = new BackgroundTasks(context.Clock);
        var uploads = new UploadBook(context.Documents, _files);
        Routes =
        [
            .. new BulkReadApi(context, _files, _background, _http).Routes,
            .. new UploadApi(uploads).Routes,
            .. new BulkWriteApi(context, _files, uploads, _background, _http).Routes,
        ];
    }

    public IReadOnlyList<Route> Routes { get; }

    public async ValueTask DisposeAsync()
    {
        await _background.DisposeAsync().ConfigureAwait(false);
        _http.Dispose();
        _files.Dispose();
    }
}
