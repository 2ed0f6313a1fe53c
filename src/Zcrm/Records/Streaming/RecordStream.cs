using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Zcrm;

/// <summary>Writes records while they come: calls of 100 under way at once, results in the order of the records, a bounded number of them in memory.</summary>
internal sealed class RecordStream(CallContext calls, RecordWrite write, IAsyncEnumerable<CrmRecord> records)
{
    private int _isBegun;

    /// <summary>
    /// A pump reads the source and starts calls as long as there is room; here they are awaited in order. Whatever ends the source, each record that it
    /// gave has its result before the end is told.
    /// </summary>
    public async IAsyncEnumerable<WriteResult> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _isBegun, 1) == 1)
            throw new InvalidOperationException("The records of this stream were sent already; enumerate the results once and keep what you need of them.");
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var underWay = Channel.CreateBounded<Task<IReadOnlyList<PendingWrite>>>(Math.Max(1, calls.MaxConcurrency - 1));
        Task pump = PumpAsync(underWay, leaving.Token, cancellationToken);
        var report = new WriteReport(write.Options?.Progress, total: null);
        try
        {
            await foreach (Task<IReadOnlyList<PendingWrite>> call in underWay.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
            {
                IReadOnlyList<PendingWrite> done = await call.ConfigureAwait(false);
                report.Add(done);
                foreach (PendingWrite record in done) yield return record.Result!;
            }

            await EndAsync(pump, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // A caller who leaves early ends the source; calls that are under way are finished, so that no record is left half-way.
            await leaving.CancelAsync().ConfigureAwait(false);
            await foreach (Task call in underWay.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false)) await call.ConfigureAwait(false);
            await pump.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task EndAsync(Task pump, CancellationToken cancellationToken)
    {
        try
        {
            await pump.ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The stream was cancelled; the results until then came before.", exception, cancellationToken);
        }
    }

    /// <param name="underWay">Takes the calls, in order; full when as many are under way as may be.</param>
    /// <param name="leaving">Ends the reading of the source.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    private async Task PumpAsync(Channel<Task<IReadOnlyList<PendingWrite>>> underWay, CancellationToken leaving, CancellationToken cancellationToken)
    {
        var chunk = new StreamChunk(write, first: 0);
        try
        {
            await foreach (CrmRecord record in records.WithCancellation(leaving).ConfigureAwait(false))
            {
                chunk.Add(record);
                if (!chunk.IsFull) continue;
                await underWay.Writer.WaitToWriteAsync(leaving).ConfigureAwait(false);
                StreamChunk full = chunk;
                chunk = new StreamChunk(write, full.Next);
                underWay.Writer.TryWrite(full.SendAsync(calls, cancellationToken));
                leaving.ThrowIfCancellationRequested();
            }

            leaving.ThrowIfCancellationRequested();
        }
        finally
        {
            // What the source gave before it ended or failed is written, unless the caller wants no more.
            if (chunk.Count > 0) await underWay.Writer.WriteAsync(chunk.SendAsync(calls, leaving), CancellationToken.None).ConfigureAwait(false);
            underWay.Writer.Complete();
        }
    }
}
