namespace Zcrm.Emulator;

/// <summary>Puts together what reads and writes in bulk (reference 9 and 10).</summary>
internal sealed class BulkPlane : IDisposable
{
    private readonly BulkFiles _files;
    private readonly HttpClient _http = OutgoingCalls.Create();

    public BulkPlane(EmulatorContext context)
    {
        _files = new BulkFiles(context.Options.StoragePath);
        var uploads = new UploadBook(context.Documents, _files);
        Routes =
        [
            .. new BulkReadApi(context, _files, context.Background, _http).Routes,
            .. new UploadApi(uploads).Routes,
            .. new BulkWriteApi(context, _files, uploads, context.Background, _http).Routes,
        ];
    }

    public IReadOnlyList<Route> Routes { get; }

    public void Dispose()
    {
        _http.Dispose();
        _files.Dispose();
    }
}
