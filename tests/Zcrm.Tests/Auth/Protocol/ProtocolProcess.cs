namespace Zcrm;

/// <summary>How far a process is on its way from a refused token to a new one; each step is one act that others can see or one answer that came.</summary>
internal enum ProtocolStep
{
    HasToken,
    Reading,
    WantsLease,
    ReadingAgain,
    Noting,
    Minting,
    Storing,
    Crashed,
}

/// <summary>One process of the fleet. Tokens are numbers: a later one was minted later.</summary>
/// <param name="Step">How far it is.</param>
/// <param name="Token">The token that it uses, or that was refused; 0: none.</param>
/// <param name="SeenVersion">The version of the connection that it read last.</param>
/// <param name="Minted">The token that it minted and has not stored yet; 0: none.</param>
internal readonly record struct ProtocolProcess(ProtocolStep Step, int Token, int SeenVersion, int Minted)
{
    public static ProtocolProcess Fresh { get; } = new(ProtocolStep.Reading, Token: 0, SeenVersion: 0, Minted: 0);
}
