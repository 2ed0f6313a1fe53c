namespace Zcrm.Extensions;

/// <summary>Gives a client for each of the application's users. Safe for any number of threads.</summary>
public interface IZcrmClientFactory
{
    /// <summary>The client of the configured user, or of the only one who is connected.</summary>
    ZcrmClient Default { get; }

    /// <summary>Gives a user's client: with the user's own tokens, data centre and limits, over shared network connections.</summary>
    /// <remarks>It costs next to nothing, asks nobody, and needs no disposing. A client speaks for its user only, for as long as it lives.</remarks>
    /// <param name="user">The user under whose name the connection is stored, usually an e-mail address.</param>
    ZcrmClient For(string user);
}
