namespace Zcrm.Emulator;

/// <summary>One file of a bulk write job: read once to see that it is whole, and once more to save its rows.</summary>
internal sealed class BulkFileImport
{
    private const int ChunkSize = 250;

    private readonly EmulatorContext _context;
    private readonly BulkFiles _files;
    private readonly Upload _upload;
    private readonly EmulatedUser _user;
    private readonly BulkWriteRequest _request;
    private readonly BulkResource _resource;
    private readonly EmulatedModule _module;
    private readonly RowModule? _rows;
    private List<BulkCell> _cells = [];
    private int _width;

    public BulkFileImport(
        EmulatorContext context, BulkFiles files, UploadBook uploads, EmulatedUser user, BulkWriteRequest request, BulkResource resource)
    {
        (_context, _files, _user, _request, _resource) = (context, files, user, request, resource);
        MetadataCatalog catalog = context.Data.Catalog;
        _upload = uploads.Find(user.Org, resource.FileId)!;
        _rows = resource.Parent is null ? null : RowModules.Find(user.Org, catalog.Modules(user.Org), resource.Module, resource.Parent);
        _module = _rows?.Module ?? catalog.Find(user.Org, resource.Module)!;
    }

    public BulkWriteCounts Counts { get; } = new();

    /// <summary>The columns of the parents' file by which its rows lead to their records.</summary>
    public IEnumerable<int> ParentColumns => _resource.Mappings?.Select(mapping => mapping.ParentColumn).OfType<int>() ?? [];

    /// <exception cref="BulkFileException">It cannot be worked on.</exception>
    public void Check(BulkFileImport parents)
    {
        using BulkTable table = Open();
        _width = table.Header.Count;
        if (ParentColumns.Any(column => column >= parents._width)) throw new BulkFileException("COLUMN_INDEX_NOT_FOUND");
        _cells = BulkCells.Read(_module, _rows, _request.Operation, _resource, table.Header);
        table.Count(_context.Rules.BulkWriteRowLimit);
    }

    public void Run(BulkJob job, BulkParents parents, BulkResultFile result, CancellationToken cancellationToken)
    {
        result.Begin($"{_module.ApiName}-{Path.GetFileName(_resource.FileName)}", _cells);
        IBulkRowWriter writer = _rows is null
            ? new BulkRowWriter(_context.Data, _user, _module, _request.Operation, _resource, _cells)
            : new BulkChildWriter(_context.Data, _user, _rows, _request.Operation, _resource, _cells, parents);
        using BulkTable table = Open();
        while (_context.Data.Table.Transact(() => WriteChunk(Now(job), table, writer, parents, result))) cancellationToken.ThrowIfCancellationRequested();
    }

    private BulkTable Open() => BulkTable.Open(_files, _upload, _resource.FileName, _request.Encoding);

    private RecordContext Now(BulkJob job) =>
        new(_user.Org, _user, _context.Clock.GetUtcNow(), job.Version, _context.Rules) { RowsToCome = _resource.RowsToCome };

    /// <returns>Whether there may be more.</returns>
    private bool WriteChunk(RecordContext now, BulkTable table, IBulkRowWriter writer, BulkParents parents, BulkResultFile result)
    {
        var row = new List<string>();
        for (int count = 0; count < ChunkSize; count++)
        {
            if (!table.Read(row)) return false;
            BulkRowOutcome outcome = writer.Write(now, row);
            if (_rows is null) parents.Note(row, outcome);
            Counts.Count(outcome);
            result.Add(row, outcome);
        }

        return true;
    }
}
