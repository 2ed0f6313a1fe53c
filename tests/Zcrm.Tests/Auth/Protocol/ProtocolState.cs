using System.Collections.Immutable;

namespace Zcrm;

/// <summary>Everything at one moment: the store, the accounts server, and the processes.</summary>
internal sealed record ProtocolState
{
    public const int NoHolder = -1;

    public required ImmutableArray<ProtocolProcess> Processes { get; init; }

    /// <summary>The token in the store, and how often the store was written.</summary>
    public int Stored { get; init; }

    public int Version { get; init; }

    public int LeaseHolder { get; init; } = NoHolder;

    /// <summary>The last token that the accounts server minted.</summary>
    public int Newest { get; init; }

    /// <summary>Tokens up to this one are dead, and the API refuses them.</summary>
    public int Dead { get; init; }

    /// <summary>How many tokens were minted since all earlier ones died.</summary>
    public int LiveMints { get; init; }

    /// <summary>How many processes crashed since then between minting and storing, or while they may have been minting.</summary>
    public int CrashesInMint { get; init; }

    /// <summary>How many processes that renew had lost their lease then, or lost it since, and live on.</summary>
    public int LeasesLost { get; init; }

    public int LossesLeft { get; init; }

    public int ExpiriesLeft { get; init; }

    public int CrashesLeft { get; init; }

    /// <summary>Whether everybody who is alive has a token that works.</summary>
    public bool IsServed => Processes.All(process => process.Step == ProtocolStep.Crashed || (process.Step == ProtocolStep.HasToken && process.Token > Dead));

    /// <summary>Whether a process has had the lease and is on its way to a token.</summary>
    public bool IsRenewing(int index) => Processes[index].Step is ProtocolStep.ReadingAgain or ProtocolStep.Noting or ProtocolStep.Minting or ProtocolStep.Storing;

    public ProtocolState With(int index, ProtocolProcess process) => this with { Processes = Processes.SetItem(index, process) };

    public bool Equals(ProtocolState? other) => other is not null && Facts == other.Facts && Processes.AsSpan().SequenceEqual(other.Processes.AsSpan());

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Facts);
        foreach (ProtocolProcess process in Processes) hash.Add(process);
        return hash.ToHashCode();
    }

    private (int, int, int, int, int, int, int, int, int, int, int) Facts =>
        (Stored, Version, LeaseHolder, Newest, Dead, LiveMints, CrashesInMint, LeasesLost, LossesLeft, ExpiriesLeft, CrashesLeft);
}
