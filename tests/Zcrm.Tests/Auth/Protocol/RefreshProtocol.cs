namespace Zcrm;

/// <summary>
/// The refresh as TokenMinter does it, act by act: read the store, take the lease, read again, mint, store by compare-and-set, release. Between any two
/// acts another process may act, tokens may die, and processes may crash.
/// </summary>
/// <param name="hasLeases">Whether the store gives leases. One whose holder crashed ends by itself; a living holder gives up before its lease ends.</param>
internal sealed class RefreshProtocol(bool hasLeases)
{
    /// <summary>All states that can follow at once.</summary>
    public IEnumerable<ProtocolState> After(ProtocolState state)
    {
        if (state.ExpiriesLeft > 0 && state.Newest > state.Dead)
            yield return state with { Dead = state.Newest, LiveMints = 0, CrashesInMint = 0, ExpiriesLeft = state.ExpiriesLeft - 1 };

        bool isAbandoned = state.LeaseHolder != ProtocolState.NoHolder && state.Processes[state.LeaseHolder].Step == ProtocolStep.Crashed;
        if (isAbandoned) yield return state with { LeaseHolder = ProtocolState.NoHolder };

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
            ProtocolStep.Reading => Read(state, index, hasLeases ? ProtocolStep.WantsLease : ProtocolStep.Minting),
            ProtocolStep.WantsLease => state.LeaseHolder == ProtocolState.NoHolder
                ? [state.With(index, process with { Step = ProtocolStep.ReadingAgain }) with { LeaseHolder = index }]
                : [],
            ProtocolStep.ReadingAgain => Read(state, index, ProtocolStep.Minting),
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
        state.With(index, process with { Step = ProtocolStep.HasToken, Token = token, Minted = 0 }) with
        {
            LeaseHolder = state.LeaseHolder == index ? ProtocolState.NoHolder : state.LeaseHolder,
        };

    private static ProtocolState? Crash(ProtocolState state, int index)
    {
        ProtocolStep step = state.Processes[index].Step;
        if (state.CrashesLeft == 0 || step == ProtocolStep.Crashed) return null;
        bool inMint = step == ProtocolStep.Storing;
        return state.With(index, new ProtocolProcess(ProtocolStep.Crashed, 0, 0, 0)) with
        {
            CrashesLeft = state.CrashesLeft - 1,
            CrashesInMint = state.CrashesInMint + (inMint ? 1 : 0),
        };
    }
}
