namespace Zcrm;

/// <summary>
/// The refresh as TokenMinter does it, act by act: read the store, take the lease, read again, note the mint by compare-and-set, mint, store by
/// compare-and-set, release. Between any two acts another process may act, tokens may die, and processes may crash.
/// </summary>
/// <param name="hasLeases">Whether the store gives leases. One whose holder crashed ends by itself, and one whose holder was away for too long too.</param>
internal sealed class RefreshProtocol(bool hasLeases)
{
    /// <summary>All states that can follow at once.</summary>
    public IEnumerable<ProtocolState> After(ProtocolState state)
    {
        if (state.ExpiriesLeft > 0 && state.Newest > state.Dead) yield return Expire(state);
        if (state.LeaseHolder != ProtocolState.NoHolder && EndLease(state) is { } free) yield return free;

        for (int index = 0; index < state.Processes.Length; index++)
        {
            foreach (ProtocolState next in Act(state, index)) yield return next;
            if (Crash(state, index) is { } crashed) yield return crashed;
        }
    }

    private IEnumerable<ProtocolState> Act(ProtocolState state, int index)
    {
        ProtocolProcess process = state.Processes[index];
        return process.Step switch
        {
            ProtocolStep.HasToken => process.Token <= state.Dead ? [state.With(index, process with { Step = ProtocolStep.Reading })] : [],
            ProtocolStep.Reading => Read(state, index, hasLeases ? ProtocolStep.WantsLease : ProtocolStep.Noting),
            ProtocolStep.WantsLease => state.LeaseHolder == ProtocolState.NoHolder
                ? [state.With(index, process with { Step = ProtocolStep.ReadingAgain }) with { LeaseHolder = index }]
                : [],
            ProtocolStep.ReadingAgain => Read(state, index, ProtocolStep.Noting),
            ProtocolStep.Noting => [Note(state, index)],
            ProtocolStep.Minting => [Mint(state, index)],
            ProtocolStep.Storing => [Store(state, index)],
            _ => [],
        };
    }

    /// <summary>A stored token that is not the refused one is used. A slow clock may use one that is dead, and is refused with it later.</summary>
    private static IEnumerable<ProtocolState> Read(ProtocolState state, int index, ProtocolStep otherwise)
    {
        ProtocolProcess seen = state.Processes[index] with { SeenVersion = state.Version };
        bool mayBeUsed = state.Stored > 0 && state.Stored != seen.Token;
        if (mayBeUsed) yield return Serve(state, index, seen, state.Stored);
        if (!mayBeUsed || state.Stored <= state.Dead) yield return state.With(index, seen with { Step = otherwise });
    }

    /// <summary>Who finds that another wrote gives the lease back and begins anew.</summary>
    private static ProtocolState Note(ProtocolState state, int index)
    {
        ProtocolProcess process = state.Processes[index];
        return process.SeenVersion == state.Version
            ? state.With(index, process with { Step = ProtocolStep.Minting, SeenVersion = state.Version + 1 }) with { Version = state.Version + 1 }
            : Release(state.With(index, process with { Step = ProtocolStep.Reading }), index);
    }

    private static ProtocolState Mint(ProtocolState state, int index) =>
        state.With(index, state.Processes[index] with { Step = ProtocolStep.Storing, Minted = state.Newest + 1 }) with
        {
            Newest = state.Newest + 1,
            LiveMints = state.LiveMints + 1,
        };

    private static ProtocolState Store(ProtocolState state, int index)
    {
        ProtocolProcess process = state.Processes[index];
        if (process.SeenVersion == state.Version)
            return Serve(state with { Stored = process.Minted, Version = state.Version + 1 }, index, process, process.Minted);

        // Another was faster: a newer token wins, else the write is tried again on what is there now.
        return state.Stored >= process.Minted
            ? Serve(state, index, process, state.Stored)
            : state.With(index, process with { SeenVersion = state.Version });
    }

    private static ProtocolState Serve(ProtocolState state, int index, ProtocolProcess process, int token) =>
        Release(state.With(index, process with { Step = ProtocolStep.HasToken, Token = token, Minted = 0 }), index);

    private static ProtocolState Release(ProtocolState state, int index) =>
        state.LeaseHolder == index ? state with { LeaseHolder = ProtocolState.NoHolder } : state;

    /// <summary>Who lost the lease may still mint: the new life starts with that loss.</summary>
    private static ProtocolState Expire(ProtocolState state) => state with
    {
        Dead = state.Newest,
        LiveMints = 0,
        CrashesInMint = 0,
        LeasesLost = Enumerable.Range(0, state.Processes.Length).Count(index => index != state.LeaseHolder && state.IsRenewing(index)),
        ExpiriesLeft = state.ExpiriesLeft - 1,
    };

    private static ProtocolState? EndLease(ProtocolState state)
    {
        ProtocolState free = state with { LeaseHolder = ProtocolState.NoHolder };
        if (state.Processes[state.LeaseHolder].Step == ProtocolStep.Crashed) return free;
        return state.LossesLeft == 0 ? null : free with
        {
            LossesLeft = state.LossesLeft - 1,
            LeasesLost = state.LeasesLost + 1,
        };
    }

    private static ProtocolState? Crash(ProtocolState state, int index)
    {
        if (state.CrashesLeft == 0 || state.Processes[index].Step == ProtocolStep.Crashed) return null;
        return state.With(index, new ProtocolProcess(ProtocolStep.Crashed, 0, 0, 0)) with
        {
            CrashesLeft = state.CrashesLeft - 1,
            CrashesInMint = state.CrashesInMint + (state.Processes[index].Step == ProtocolStep.Storing ? 1 : 0),
        };
    }
}
