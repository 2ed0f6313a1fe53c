using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Zcrm.Bulk;

/// <summary>One write from its first row to its last: parts are cut and sent by a pump, some at once, and their rows come back in order.</summary>
internal sealed class BulkWriting(CallContext calls, string module, RowSource source, BulkWriteOptions options)
{
    private readonly WriteCounts _counts = new(options.Progress);
    private int _isBegun;

    public async IAsyncEnumerable<BulkRowResult> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _isBegun, 1) == 1)
            throw new InvalidOperationException("The rows of this write were sent already; enumerate the results once and keep what you need of them.");
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await using ConfiguredAsyncDisposable _ = source.ConfigureAwait(false);
        await source.CheckAsync(cancellationToken).ConfigureAwait(false);
        Dictionary<int, CheckpointEntry> known = options.Checkpoint?.Read(Description) ?? [];
        using var room = new SemaphoreSlim(options.MaxJobs);
        var underWay = Channel.CreateUnbounded<Task<PartResult>>();
        Task pump = PumpAsync(known, room, underWay.Writer, leaving.Token);
        try
        {
            await foreach (Task<PartResult> sending in underWay.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
            {
                PartResult result = await sending.ConfigureAwait(false);
                _counts.Ended(result);
                foreach (BulkRowResult row in result.Rows()) yield return row;
                room.Release();
            }

            await EndAsync(pump, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await leaving.CancelAsync().ConfigureAwait(false);
            await foreach (Task sending in underWay.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false)) await sending.ConfigureAwait(false);
            await pump.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task EndAsync(Task pump, CancellationToken cancellationToken)
    {
        try
        {
            await pump.ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The write was cancelled; the results until then came before.", exception, cancellationToken);
        }
    }

    private string Description => $"zcrm bulk write 1 {module} {options.Operation} {options.Key ?? "-"}";

    private async Task PumpAsync(
        Dictionary<int, CheckpointEntry> known, SemaphoreSlim room, ChannelWriter<Task<PartResult>> underWay, CancellationToken cancellationToken)
    {
        await Task.Yield();
        var builder = new PartBuilder(source, options.RowsPerJob, canGrow: !options.Empties);
        var sender = new PartSender(calls, module, options) { Started = _counts.Started };
        try
        {
            for (int number = 0; ; number++)
            {
                await room.WaitAsync(cancellationToken).ConfigureAwait(false);
                CheckpointEntry? entry = known.GetValueOrDefault(number);
                BulkPart? part = await builder.NextAsync(entry?.Rows, entry is { JobId.IsEmpty: false }, cancellationToken).ConfigureAwait(false);
                if (part is null)
                {
                    if (number == 0) throw new ArgumentException("There are no rows to write.");
                    return;
                }

                EnsureSame(part, entry);
                _counts.Read(part);
                await underWay.WriteAsync(sender.SendAsync(part, entry, cancellationToken), CancellationToken.None).ConfigureAwait(false);
            }
        }
        finally
        {
            underWay.Complete();
        }
    }

    private void EnsureSame(BulkPart part, CheckpointEntry? entry)
    {
        if (entry is null || (part.Rows == entry.Rows && part.Fingerprint == entry.Fingerprint)) return;
        part.Zip?.Dispose();
        throw new ArgumentException(
            $"The {entry.Rows} rows from row {part.First} on are not those of the checkpoint '{options.Checkpoint}'. "
            + "Go on with the same input, or begin anew without the checkpoint.");
    }
}
