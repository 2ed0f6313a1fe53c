using System.Collections;

namespace Zcrm;

/// <summary>What became of the records of a batch: exactly one result for each, in the order of the input, whatever failed.</summary>
public sealed class WriteResults : IReadOnlyList<WriteResult>
{
    private readonly IReadOnlyList<WriteResult> _results;

    internal WriteResults(IReadOnlyList<WriteResult> results, IReadOnlyList<CrmResponse> responses) =>
        (_results, Responses) = (results, responses);

    /// <summary>The records that were written or needed no writing.</summary>
    public IEnumerable<WriteResult> Succeeded => _results.Where(result => result.Succeeded);

    /// <summary>The records that were not written, or of which that is unknown.</summary>
    public IEnumerable<WriteResult> Failed => _results.Where(result => !result.Succeeded);

    /// <summary>Whether every record was written or needed no writing.</summary>
    public bool AllSucceeded => _results.All(result => result.Succeeded);

    /// <summary>Status, headers and limits of the answers, one for each call that was answered.</summary>
    public IReadOnlyList<CrmResponse> Responses { get; }

    /// <inheritdoc/>
    public int Count => _results.Count;

    /// <inheritdoc/>
    public WriteResult this[int index] => _results[index];

    /// <summary>Throws unless every record succeeded.</summary>
    /// <returns>These results.</returns>
    /// <exception cref="ZcrmBatchException">At least one record failed.</exception>
    public WriteResults EnsureAllSucceeded() => AllSucceeded ? this : throw new ZcrmBatchException(this);

    /// <inheritdoc/>
    public IEnumerator<WriteResult> GetEnumerator() => _results.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns how many succeeded and failed, and how the first one failed.</summary>
    public override string ToString() =>
        $"{Succeeded.Count()} succeeded, {Failed.Count()} failed{(Failed.FirstOrDefault() is { } first ? $", the first: {first}" : "")}";
}
