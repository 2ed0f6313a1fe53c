namespace Zcrm;

/// <summary>What holds of the refresh however three processes interleave, crash, and see tokens die.</summary>
public sealed class RefreshProtocolTests
{
    private static readonly Lazy<ProtocolExploration> _leased = new(() => Explore(hasLeases: true));
    private static readonly Lazy<ProtocolExploration> _free = new(() => Explore(hasLeases: false));

    [Fact]
    public void There_are_never_two_live_mints_unless_a_crash_hit_one() =>
        _leased.Value.States.ShouldAllBe(state => state.LiveMints <= 1 + state.CrashesInMint);

    [Fact]
    public void Two_processes_never_mint_at_once() =>
        _leased.Value.States.ShouldAllBe(state => state.Processes.Count(process => process.Step == ProtocolStep.Minting || process.Step == ProtocolStep.Storing) <= 1);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_newer_token_is_never_lost(bool hasLeases) =>
        Exploration(hasLeases).Steps.ShouldAllBe(step => step.To.Stored >= step.From.Stored && step.To.Version - step.From.Version <= 1);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Whatever_happened_everybody_alive_can_still_be_served(bool hasLeases) => Exploration(hasLeases).StuckStates().ShouldBeEmpty();

    [Fact]
    public void Without_leases_there_are_more_mints_which_shows_that_the_exploration_sees_them() =>
        _free.Value.States.Max(state => state.LiveMints - state.CrashesInMint).ShouldBe(3);

    [Fact]
    public void The_exploration_is_no_sample()
    {
        _leased.Value.States.Count.ShouldBeGreaterThan(5_000);
        _leased.Value.States.ShouldContain(state => state.ExpiriesLeft == 0 && state.CrashesLeft == 0 && state.IsServed);
    }

    private static ProtocolExploration Exploration(bool hasLeases) => (hasLeases ? _leased : _free).Value;

    private static ProtocolExploration Explore(bool hasLeases) =>
        ProtocolExploration.Of(new RefreshProtocol(hasLeases), processes: 3, expiries: hasLeases ? 2 : 1, crashes: hasLeases ? 2 : 1);
}
