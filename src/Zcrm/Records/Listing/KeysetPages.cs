namespace Zcrm;

/// <summary>Pages of a list that need no tokens: a query gives the ids, and the records are read by them.</summary>
/// <remarks>
/// They are not read from the query itself, because it shows lookups without names, leaves out what is no column, and fails for fields that it does
/// not know. So records look alike, wherever they stand in the list.
/// </remarks>
internal sealed class KeysetPages(CallContext calls, KeysetWindow window, int pageSize, Func<CrmRequest> create, Func<CrmRecord> newRecord)
{
    public async Task<CrmPage<CrmRecord>> FetchAsync(ListPosition position, CancellationToken cancellationToken)
    {
        while (true)
        {
            IReadOnlyList<ListMark> marks = await window.TakeAsync(position.Last, pageSize, cancellationToken).ConfigureAwait(false);
            if (marks.Count == 0) return new CrmPage<CrmRecord>([], null, window.Response);
            CrmPage<CrmRecord>[] parts = await Task.WhenAll(
                marks.Chunk(RecordLimits.IdsPerRead).Select(chunk => ReadAsync(chunk, cancellationToken))).ConfigureAwait(false);
            position = position.BehindPages(marks[^1], marks.Count);

            // Records that were deleted since the query are missing; a page of nothing else is passed over.
            CrmRecord[] records = [.. parts.SelectMany(part => part.Items)];
            if (records.Length > 0 || window.IsAtEnd)
                return new CrmPage<CrmRecord>(records, window.IsAtEnd ? null : position.ToString(), parts[^1].Response);
        }
    }

    private async Task<CrmPage<CrmRecord>> ReadAsync(ListMark[] marks, CancellationToken cancellationToken)
    {
        CrmRequest request = create().Query("ids", string.Join(',', marks.Select(mark => mark.Id)));
        CrmAnswer answer = await calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var byId = new Dictionary<CrmId, CrmRecord>();
        foreach (CrmRecord record in AnswerReader.Read(answer)?.GetRecords("data", newRecord) ?? []) byId[record.Id] = record;
        return new CrmPage<CrmRecord>([.. marks.Select(mark => byId.GetValueOrDefault(mark.Id)).OfType<CrmRecord>()], null, answer.Response);
    }
}
