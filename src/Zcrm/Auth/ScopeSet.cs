using System.Collections;
using System.Collections.Frozen;

namespace Zcrm;

/// <summary>A set of <see cref="Scope"/>s, as asked for in a login or granted by a user.</summary>
/// <remarks>Write it as a collection expression: <c>ScopeSet scopes = [Scope.ModulesAll, Scope.UsersRead];</c></remarks>
[System.Runtime.CompilerServices.CollectionBuilder(typeof(ScopeSet), nameof(Create))]
public sealed class ScopeSet : IReadOnlyCollection<Scope>, IEquatable<ScopeSet>
{
    private readonly FrozenSet<Scope> _scopes;
    private readonly Scope[] _ordered;

    private ScopeSet(IEnumerable<Scope> scopes)
    {
        _ordered = [.. scopes.Distinct()];
        _scopes = _ordered.ToFrozenSet();
    }

    /// <summary>No scope at all; also what is known when Zoho's answer did not name any.</summary>
    public static ScopeSet Empty { get; } = new([]);

    /// <summary>The number of scopes.</summary>
    public int Count => _ordered.Length;

    /// <summary>Makes a set of the given scopes.</summary>
    /// <param name="scopes">The scopes, each taken once, in their order.</param>
    public static ScopeSet Create(ReadOnlySpan<Scope> scopes) => new(scopes.ToArray());

    /// <summary>Reads scopes that are separated by commas or spaces, as Zoho writes them.</summary>
    /// <param name="text">For example <c>ZohoCRM.modules.ALL,ZohoCRM.users.READ</c>; null and empty text give the empty set.</param>
    /// <exception cref="FormatException">A part is not a scope.</exception>
    public static ScopeSet Parse(string? text) => string.IsNullOrWhiteSpace(text)
        ? Empty
        : new(text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Scope.Parse));

    /// <summary>Whether the set allows what <paramref name="scope"/> allows, by itself or through a wider scope.</summary>
    /// <param name="scope">What is needed.</param>
    public bool Allows(Scope scope) => _scopes.Contains(scope) || _ordered.Any(granted => granted.Covers(scope));

    /// <inheritdoc/>
    public IEnumerator<Scope> GetEnumerator() => ((IEnumerable<Scope>)_ordered).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ScopeSet? other) => other is not null && _scopes.SetEquals(other._scopes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScopeSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _scopes.Aggregate(0, (hash, scope) => hash ^ scope.GetHashCode());

    /// <summary>Returns the scopes separated by commas, the form that Zoho's login page takes.</summary>
    public override string ToString() => string.Join(',', _ordered);
}
