using System.Collections.Concurrent;

namespace Zcrm.Emulator;

/// <summary>Counts an organization's downloads in a minute; one too many, and there are none for a minute (reference 9.5).</summary>
internal sealed class DownloadRate(EmulatorRules rules)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, Downloads> _ofOrg = new(StringComparer.Ordinal);

    public bool TryTake(EmulatedOrg org, DateTimeOffset now)
    {
        if (rules.BulkDownloadsPerMinute <= 0) return true;
        Downloads downloads = _ofOrg.GetOrAdd(org.Id, _ => new Downloads());
        lock (downloads)
        {
            while (downloads.Times.TryPeek(out DateTimeOffset oldest) && oldest <= now - Window) downloads.Times.Dequeue();
            if (now < downloads.BlockedUntil) return false;
            if (downloads.Times.Count >= rules.BulkDownloadsPerMinute)
            {
                downloads.BlockedUntil = now + Window;
                return false;
            }

            downloads.Times.Enqueue(now);
            return true;
        }
    }

    private sealed class Downloads
    {
        public Queue<DateTimeOffset> Times { get; } = new();

        public DateTimeOffset BlockedUntil { get; set; }
    }
}
