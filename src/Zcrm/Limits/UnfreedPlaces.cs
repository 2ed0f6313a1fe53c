using System.Collections.Concurrent;

namespace Zcrm;

/// <summary>Gives places back without anybody waiting for it. What could not be given back, because the server was away, is once it answers again.</summary>
internal sealed class UnfreedPlaces(ISharedLimits shared)
{
    private readonly ConcurrentQueue<SharedPlace> _waiting = new();

    /// <summary>Gives a place back, now or later.</summary>
    public async Task FreeAsync(SharedPlace place)
    {
        try
        {
            await shared.FreeAsync(place.Claim, place.Holder, place.RemainingCredits).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // What Zoho said of credits will not be true any more.
            _waiting.Enqueue(place with { RemainingCredits = null });
        }
    }

    /// <summary>The server answers: one after the other, what waits is given back.</summary>
    public void TryAgain()
    {
        if (!_waiting.IsEmpty) _ = TryAgainAsync();
    }

    private async Task TryAgainAsync()
    {
        for (int left = _waiting.Count; left > 0 && _waiting.TryDequeue(out SharedPlace? place); left--) await FreeAsync(place).ConfigureAwait(false);
    }
}
