namespace Zcrm;

/// <summary>Names one connection: which app speaks for which user in which environment.</summary>
/// <param name="ClientId">The app's client id.</param>
/// <param name="User">The user, usually an e-mail address. Two keys whose users differ only in case are the same.</param>
/// <param name="Environment">Production, sandbox or developer.</param>
public sealed record ConnectionKey(string ClientId, string User, CrmEnvironment Environment)
{
    /// <inheritdoc/>
    public bool Equals(ConnectionKey? other) => other is not null
        && ClientId == other.ClientId
        && Environment == other.Environment
        && string.Equals(User, other.User, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(ClientId, Environment, StringComparer.OrdinalIgnoreCase.GetHashCode(User));

    /// <summary>Returns the user and, unless it is production, the environment.</summary>
    public override string ToString() => Environment == CrmEnvironment.Production ? User : $"{User} ({Environment})";
}
