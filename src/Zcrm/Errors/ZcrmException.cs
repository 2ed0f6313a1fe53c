namespace Zcrm;

/// <summary>The base of everything that Zcrm throws, save for wrong arguments and cancellation.</summary>
/// <remarks>
/// <see cref="ZcrmApiException"/>: Zoho answered with an error. <see cref="ZcrmTransportException"/>: there was no usable answer.
/// <see cref="ZcrmConfigurationException"/>: the client was set up wrongly. <see cref="ZcrmTokenStoreException"/>: tokens could not be kept or read.
/// <see cref="ZcrmDataException"/>: a field holds something else than was asked for. A wrong argument is an <see cref="ArgumentException"/>.
/// </remarks>
public abstract class ZcrmException : Exception
{
    private protected ZcrmException(string message, Exception? inner = null) : base(message, inner)
    {
    }

    /// <summary>Whether the same call may succeed later without any change.</summary>
    public virtual bool IsTransient => false;
}
