namespace Zcrm.Bulk;

/// <summary>How far the sending of a part is, and what that means for its rows when it ends there.</summary>
internal sealed class PartSending(BulkPart part)
{
    public BulkPart Part => part;

    public CrmId JobId { get; set; }

    /// <summary>Whether the job's creation may have reached Zoho.</summary>
    public bool WasSent { get; set; }

    /// <summary>Whether Zoho surely did not create the job.</summary>
    public bool IsRefused { get; set; }

    /// <summary>Whether no job was started, so that the rows can be sent again later.</summary>
    public bool IsSurelyNotStarted => JobId.IsEmpty && (IsRefused || !WasSent);

    public PartResult Ended(IReadOnlyList<RowEnd> ends, IReadOnlyList<IReadOnlyList<RowEnd>> childEnds) => new(part, ends, childEnds, JobId, Cause: null);

    public PartResult All(RowEnd end, ZcrmException? cause = null) => new(part, [.. Enumerable.Repeat(end, part.Keys.Count)], ChildEnds: null, JobId, cause);

    public PartResult JobFailed(ZcrmBulkJobException failure, long written) => All(
        written == 0
            ? new RowEnd(BulkOutcome.Failed, default, failure.Error)
            : RowEnd.Unknown($"The job {JobId} failed with {failure.Code} after {written} rows, and has no result."),
        failure);

    public PartResult Failed(Exception exception)
    {
        ZcrmException? cause = exception as ZcrmException;
        if (!JobId.IsEmpty) return All(RowEnd.Unknown($"The result of the job {JobId} could not be read: {exception.Message}"), cause);
        if (IsRefused && cause is ZcrmApiException api) return All(new RowEnd(BulkOutcome.Failed, default, api.Error), cause);
        RowEnd end = WasSent
            ? RowEnd.Unknown($"Whether the job was started is not known: {exception.Message}")
            : RowEnd.NotSent("not_sent", exception.Message);
        return All(end, cause);
    }

    public PartResult Cancelled() => All(!JobId.IsEmpty ? RowEnd.Unknown($"The write was cancelled while the job {JobId} was under way.")
        : WasSent ? RowEnd.Unknown("The write was cancelled while the job was being started.")
        : RowEnd.NotSent("not_sent", "The write was cancelled before the row was sent."));
}
