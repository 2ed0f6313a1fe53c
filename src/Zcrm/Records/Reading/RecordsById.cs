using System.Collections.Concurrent;

namespace Zcrm;

/// <summary>Reads records by their ids, so many a call and several calls at once, and puts them into the order of the ids.</summary>
internal static class RecordsById
{
    /// <exception cref="ArgumentException">An id is empty.</exception>
    public static async Task<IReadOnlyList<CrmRecord?>> ReadAsync(
        CallContext calls, IEnumerable<CrmId> ids, Func<CrmRecord> newRecord, Func<string, CrmRequest> create, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ids);
        CrmId[] all = [.. ids];
        if (Array.FindIndex(all, id => id.IsEmpty) is >= 0 and int empty) throw new ArgumentException($"Id {empty} of the list is empty.", nameof(ids));
        var found = new ConcurrentDictionary<CrmId, CrmRecord>();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = calls.MaxConcurrency, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(all.Distinct().Chunk(RecordLimits.IdsPerRead), parallel, async (chunk, token) =>
        {
            CrmAnswer answer = await calls.SendAsync(create(string.Join(',', chunk)), token).ConfigureAwait(false);
            foreach (CrmRecord record in AnswerReader.Read(answer)?.GetRecords("data", newRecord) ?? []) found[record.Id] = record;
        }).ConfigureAwait(false);
        return [.. all.Select(found.GetValueOrDefault)];
    }
}
