using Sylvan.Data.Csv;

namespace Zcrm.Bulk;

/// <summary>The result of a bulk write job: some columns of the upload, then STATUS, RECORD_ID and ERRORS.</summary>
internal sealed class ResultFile : IDisposable
{
    private readonly CsvDataReader _csv;
    private readonly string _job;
    private readonly CsvRow _shown = new();
    private readonly int _width;
    private readonly int _status;
    private readonly int _id;
    private readonly int _errors;

    private ResultFile(CsvDataReader csv, string job, string[] header)
    {
        (_csv, _job, _width) = (csv, job, header.Length);
        (_status, _id, _errors) = (Array.LastIndexOf(header, "STATUS"), Array.LastIndexOf(header, "RECORD_ID"), Array.LastIndexOf(header, "ERRORS"));
        if (_status < 0 || _id < 0 || _errors < 0) throw new ZcrmBulkFileException(job, "its header lacks STATUS, RECORD_ID or ERRORS");
    }

    /// <summary>How many columns of the upload it shows.</summary>
    public int Shown => _status;

    public static ResultFile Open(Stream content, string job)
    {
        CsvDataReader csv = CsvSettings.Open(content, delimiter: ',');
        return new ResultFile(csv, job, csv.Read() ? CsvSettings.Row(csv) : []);
    }

    /// <exception cref="ZcrmBulkFileException">It is damaged.</exception>
    public IEnumerable<ResultRow> Read()
    {
        while (MoveNext())
        {
            if (CsvSettings.IsBlank(_csv, _width)) continue;
            if (_csv.RowFieldCount != _width)
                throw new ZcrmBulkFileException(_job, $"row {_csv.RowNumber} has {_csv.RowFieldCount} cells, and the header has {_width}");
            yield return new ResultRow(Key(), End());
        }
    }

    public void Dispose() => _csv.Dispose();

    private bool MoveNext()
    {
        try
        {
            return _csv.Read();
        }
        catch (CsvFormatException exception)
        {
            throw new ZcrmBulkFileException(_job, exception.Message, exception);
        }
    }

    private ulong Key()
    {
        _shown.Clear();
        for (int i = 0; i < _status; i++) _shown.Add(_csv.GetFieldSpan(i));
        return _shown.Key;
    }

    private RowEnd End()
    {
        ReadOnlySpan<char> status = _csv.GetFieldSpan(_status).Trim();
        CrmId.TryParse(_csv.GetFieldSpan(_id).Trim(), null, out CrmId id);
        CrmError? error = RowErrors.Read(_csv.GetFieldSpan(_errors));
        return status switch
        {
            "ADDED" => new RowEnd(BulkOutcome.Added, id, null),
            "UPDATED" => new RowEnd(BulkOutcome.Updated, id, null),
            "SKIPPED" when error is null || error.Code == CrmErrorCode.DuplicateData => new RowEnd(BulkOutcome.Skipped, id, error),
            "SKIPPED" or "UNPROCESSED" => new RowEnd(BulkOutcome.Failed, id, error ?? RowErrors.Unexplained(status)),
            _ => RowEnd.Unknown($"The job's result says '{status}' of the row, which means nothing here."),
        };
    }
}
