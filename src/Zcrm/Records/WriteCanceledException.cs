namespace Zcrm;

/// <summary>A batch was cancelled; what became of its records until then is in <see cref="Results"/>.</summary>
public sealed class WriteCanceledException : OperationCanceledException
{
    internal WriteCanceledException(WriteResults results, OperationCanceledException inner, CancellationToken cancellationToken)
        : base($"The batch was cancelled: {results}.", inner, cancellationToken) => Results = results;

    /// <summary>What became of every record until the cancellation.</summary>
    public WriteResults Results { get; }
}
