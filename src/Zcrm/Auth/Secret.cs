using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace Zcrm;

/// <summary>A value that must not be seen: a client secret, a token or a key.</summary>
/// <remarks>It prints as <c>***</c>, has no public properties for a logger to walk, and gives its value only to <see cref="Reveal"/>.</remarks>
[DebuggerDisplay("***")]
public sealed class Secret : IEquatable<Secret>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _value;

    /// <summary>Wraps a value.</summary>
    /// <param name="value">The value; not empty.</param>
    /// <exception cref="ArgumentException">The value is empty or white space.</exception>
    public Secret(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        _value = value;
    }

    /// <summary>Wraps a value; null and the empty string become null.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Secret?(string? value) => string.IsNullOrWhiteSpace(value) ? null : new Secret(value);

    /// <summary>Gets the value in the clear.</summary>
    public string Reveal() => _value;

    /// <summary>Eight digits by which two secrets can be told apart without showing either.</summary>
    internal string Fingerprint() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_value)).AsSpan(0, 4));

    /// <summary>Whether two secrets are the same, in a time that does not tell how much of them is.</summary>
    /// <param name="other">The other secret.</param>
    public bool Equals(Secret? other) =>
        other is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(_value), Encoding.UTF8.GetBytes(other._value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Secret);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_value);

    /// <summary>Returns <c>***</c>, never the value.</summary>
    public override string ToString() => "***";
}
