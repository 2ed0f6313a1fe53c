using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Zcrm.Extensions;

/// <summary>Protects tokens with the keys of ASP.NET Core's data protection, which are made, kept, shared and rotated by the application.</summary>
internal sealed class DataProtectionTokenProtector(IDataProtectionProvider provider) : ITokenProtector
{
    private readonly IDataProtector _protector = provider.CreateProtector("Zcrm.Tokens");

    public byte[] Protect(ReadOnlySpan<byte> content, string place) => _protector.CreateProtector(place).Protect(content.ToArray());

    public byte[] Unprotect(ReadOnlySpan<byte> envelope, string place, out bool isOutdated)
    {
        IDataProtector protector = _protector.CreateProtector(place);
        isOutdated = false;
        try
        {
            return protector is IPersistedDataProtector persisted
                ? persisted.DangerousUnprotect(envelope.ToArray(), ignoreRevocationErrors: false, out isOutdated, out _)
                : protector.Unprotect(envelope.ToArray());
        }
        catch (CryptographicException exception)
        {
            throw new ZcrmTokenStoreException(
                $"What is stored for {place} cannot be decrypted by the application's data protection. Nothing was changed. "
                + "Make sure that all processes share their keys and have the same application name, or delete the connection and sign in again.",
                exception);
        }
    }
}
