using System.Collections;

namespace Zcrm;

/// <summary>What became of the channels of a call, in their order, whatever failed.</summary>
public sealed class ChannelOutcomes : IReadOnlyList<ChannelOutcome>
{
    private readonly ItemResults _results;
    private readonly ChannelOutcome[] _outcomes;

    /// <exception cref="ZcrmApiException">The call was refused as a whole.</exception>
    internal ChannelOutcomes(IReadOnlyList<CrmId> channelIds, ItemResults results)
    {
        // One refusal for many channels is about none of them alone.
        if (results.Count < channelIds.Count) results.EnsureAllSucceeded();
        _results = results;
        _outcomes = [.. channelIds.Zip(results, (id, result) => new ChannelOutcome(id, result))];
    }

    /// <summary>Whether no channel was refused.</summary>
    public bool AllSucceeded => _results.AllSucceeded;

    /// <inheritdoc/>
    public int Count => _outcomes.Length;

    /// <inheritdoc/>
    public ChannelOutcome this[int index] => _outcomes[index];

    /// <summary>Throws unless every channel succeeded.</summary>
    /// <returns>These outcomes.</returns>
    /// <exception cref="ZcrmApiException">At least one was refused; the exception tells of the first.</exception>
    public ChannelOutcomes EnsureAllSucceeded()
    {
        _results.EnsureAllSucceeded();
        return this;
    }

    /// <inheritdoc/>
    public IEnumerator<ChannelOutcome> GetEnumerator() => _outcomes.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns how many succeeded and failed.</summary>
    public override string ToString() => _results.ToString();
}
