using System.Collections;

namespace Zcrm;

/// <summary>What became of the items of a call, in their order, whatever failed.</summary>
public sealed class ItemResults : IReadOnlyList<ItemResult>
{
    private readonly IReadOnlyList<ItemResult> _results;
    private readonly ZcrmApiException? _failure;

    internal ItemResults(IReadOnlyList<ItemResult> results, ZcrmApiException? failure) => (_results, _failure) = (results, failure);

    /// <summary>The items that succeeded.</summary>
    public IEnumerable<ItemResult> Succeeded => _results.Where(result => result.Succeeded);

    /// <summary>The items that Zoho refused.</summary>
    public IEnumerable<ItemResult> Failed => _results.Where(result => !result.Succeeded);

    /// <summary>Whether no item was refused.</summary>
    public bool AllSucceeded => _results.All(result => result.Succeeded);

    /// <inheritdoc/>
    public int Count => _results.Count;

    /// <inheritdoc/>
    public ItemResult this[int index] => _results[index];

    /// <summary>Throws unless every item succeeded.</summary>
    /// <returns>These results.</returns>
    /// <exception cref="ZcrmApiException">At least one item was refused; the exception tells of the first.</exception>
    public ItemResults EnsureAllSucceeded() => AllSucceeded ? this : throw _failure!;

    /// <inheritdoc/>
    public IEnumerator<ItemResult> GetEnumerator() => _results.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns how many succeeded and failed.</summary>
    public override string ToString() => $"{Succeeded.Count()} succeeded, {Failed.Count()} failed";
}
