namespace Zcrm.Bulk;

/// <summary>Makes what Zcrm.Bulk gives back, for tests of code whose <see cref="BulkClient"/> is mocked.</summary>
public static class BulkModelFactory
{
    /// <summary>Makes what became of a row of a bulk write.</summary>
    /// <param name="index">The row's place in the input, from 0.</param>
    /// <param name="outcome">What became of it.</param>
    /// <param name="id">The record's id, where there is one.</param>
    /// <param name="error">Why it was not written, or why that is not known; <see cref="CrmModelFactory.Error"/> makes one.</param>
    /// <exception cref="ArgumentException">The row failed and has no error.</exception>
    public static BulkRowResult RowResult(long index, BulkOutcome outcome, CrmId id = default, CrmError? error = null)
    {
        var result = new BulkRowResult(index, new RowEnd(outcome, id, error), jobId: default, cause: null, children: []);
        return result.Succeeded || error is not null ? result : throw new ArgumentException($"{outcome} is a failure, which has an error.", nameof(error));
    }
}
