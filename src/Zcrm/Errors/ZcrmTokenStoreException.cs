namespace Zcrm;

/// <summary>Tokens could not be kept or read: a damaged or foreign file, a wrong key, a store that cannot be reached.</summary>
/// <remarks>Nothing that was stored is lost by it. Stores of your own may throw it too.</remarks>
public sealed class ZcrmTokenStoreException : ZcrmException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What happened, where, and what to do; never a token.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public ZcrmTokenStoreException(string message, Exception? innerException = null) : base(message, innerException)
    {
    }
}
