namespace Zcrm;

/// <summary>A list of metadata that is read once for any number of callers; later it is only asked whether it changed.</summary>
/// <param name="request">Makes the call.</param>
/// <param name="array">The name of the list in the answer.</param>
/// <param name="path">The call's path and parameters, by which the list is kept.</param>
internal sealed class SharedRead<T>(Func<CrmRequest> request, string array, string path) where T : CrmObject, new()
{
    // The clocks of Zoho and of this computer may differ by a little; what changed meanwhile just comes once more.
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private Task<Remembered<T>>? _current;

    /// <summary>What was read already; null when nothing was. It makes no call.</summary>
    public Remembered<T>? AtHand => _current is { IsCompletedSuccessfully: true } read ? read.Result : null;

    /// <param name="calls">How to read.</param>
    /// <param name="maxAge">How old what is known may be.</param>
    /// <param name="cancellationToken">Ends the wait, not what others wait for.</param>
    public Task<Remembered<T>> GetAsync(CallContext calls, TimeSpan maxAge, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            Remembered<T>? known = AtHand;
            bool isUsable = _current is { IsCompleted: false } || (known is not null && calls.Clock.GetUtcNow() - known.CheckedAt < maxAge);
            if (!isUsable) _current = ReadAsync(calls, known);
            return _current!.WaitAsync(cancellationToken);
        }
    }

    private async Task<Remembered<T>> ReadAsync(CallContext calls, Remembered<T>? known)
    {
        // Started under the lock: the call itself begins outside of it.
        await Task.Yield();
        KeptFile? file = await MetadataFolder.FileForAsync(calls, path, CancellationToken.None).ConfigureAwait(false);
        if (file is null) return await AskAsync(calls, known).ConfigureAwait(false);
        if (known is null && await file.ReadAsync(CancellationToken.None).ConfigureAwait(false) is { } content) known = KeptList.Read<T>(content, array);
        Remembered<T> read = await AskAsync(calls, known).ConfigureAwait(false);
        if (read.Items != known?.Items) await file.WriteAsync(KeptList.Write(read, array), CancellationToken.None).ConfigureAwait(false);
        return read;
    }

    private async Task<Remembered<T>> AskAsync(CallContext calls, Remembered<T>? known)
    {
        DateTimeOffset now = calls.Clock.GetUtcNow();
        CrmAnswer answer = await calls.SendAsync(request().ModifiedSince(known?.Since), CancellationToken.None).ConfigureAwait(false);
        DateTimeOffset since = (answer.Response.Headers.Date is { } date && date < now ? date : now) - ClockTolerance;
        if (known is not null && answer.Status == System.Net.HttpStatusCode.NotModified) return known with { CheckedAt = now, Since = since };
        IReadOnlyList<T> items = AnswerReader.Read(answer)?.GetRecords(array, static () => new T()) ?? [];
        if (known is null || items.Count >= known.Items.Count) return new Remembered<T>(items, now, since);

        // Whether fewer items mean that some are gone, or that only changed ones were sent, is told by the whole list.
        return await AskAsync(calls, known: null).ConfigureAwait(false);
    }
}
