namespace Zcrm;

/// <summary>Encrypts what a token store writes to a place outside of the process, such as a database.</summary>
/// <remarks>Called concurrently. <see cref="AesTokenProtector"/> is one; Zcrm.Extensions has another, on ASP.NET Core's data protection.</remarks>
public interface ITokenProtector
{
    /// <summary>Encrypts.</summary>
    /// <param name="content">What to protect.</param>
    /// <param name="place">Whose it is; what was protected for one place must not open at another.</param>
    byte[] Protect(ReadOnlySpan<byte> content, string place);

    /// <summary>Decrypts.</summary>
    /// <param name="envelope">What <see cref="Protect"/> gave.</param>
    /// <param name="place">The place that it was protected for.</param>
    /// <param name="isOutdated">Whether it was made with an old key, so that it should be protected anew.</param>
    /// <exception cref="ZcrmTokenStoreException">It is damaged, belongs elsewhere, or its key is not at hand.</exception>
    byte[] Unprotect(ReadOnlySpan<byte> envelope, string place, out bool isOutdated);
}
