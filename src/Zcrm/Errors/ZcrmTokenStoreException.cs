namespace Zcrm;

/// <summary>Tokens could not be kept or read: a damaged or foreign file, a wrong key, a store that cannot be reached.</summary>
/// <remarks>Nothing that was stored is lost by it. Stores of your own may throw it too.</remarks>
public sealed class ZcrmTokenStoreException : ZcrmException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What happened, where, and what to do; never a token.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    /// <param name="isTransient">Whether the same may succeed at another time, for example because a server was not reached.</param>
    public ZcrmTokenStoreException(string message, Exception? innerException = null, bool isTransient = false) : base(message, innerException) =>
        IsTransient = isTransient;

    /// <inheritdoc/>
    public override bool IsTransient { get; }
}
