namespace Zcrm;

/// <summary>What holds of the refresh however three processes interleave, crash, lose their lease, and see tokens die.</summary>
public sealed class RefreshProtocolTests
{
    private static readonly Dictionary<string, Lazy<ProtocolExploration>> _explorations = new()
    {
        ["crashes"] = new(() => ProtocolExploration.Of(new RefreshProtocol(hasLeases: true), processes: 3, expiries: 2, crashes: 2, losses: 0)),
        ["lost leases"] = new(() => ProtocolExploration.Of(new RefreshProtocol(hasLeases: true), processes: 3, expiries: 1, crashes: 1, losses: 1)),
        ["no leases"] = new(() => ProtocolExploration.Of(new RefreshProtocol(hasLeases: false), processes: 3, expiries: 1, crashes: 0, losses: 0)),
    };

    [Theory]
    [InlineData("crashes")]
    [InlineData("lost leases")]
    public void There_are_never_two_live_mints_unless_a_crash_or_the_end_of_a_lease_hit_one(string with) =>
        Of(with).States.FirstOrDefault(state => state.LiveMints > 1 + state.CrashesInMint + state.LeasesLost).ShouldBeNull();

    [Theory]
    [InlineData("crashes")]
    [InlineData("lost leases")]
    public void Two_processes_never_renew_at_once_unless_one_lost_its_lease(string with) =>
        Of(with).States.FirstOrDefault(state => Enumerable.Range(0, 3).Count(state.IsRenewing) > 1 + state.LeasesLost).ShouldBeNull();

    [Fact]
    public void Who_lost_its_lease_and_finds_that_another_wrote_since_makes_no_mint() =>
        Of("lost leases").Steps.ShouldContain(step => IsFencedOff(step.From, step.To));

    [Theory]
    [InlineData("crashes")]
    [InlineData("lost leases")]
    [InlineData("no leases")]
    public void A_newer_token_is_never_lost(string with) =>
        Of(with).Steps.Any(step => step.To.Stored < step.From.Stored || step.To.Version - step.From.Version > 1).ShouldBeFalse();

    [Theory]
    [InlineData("crashes")]
    [InlineData("lost leases")]
    [InlineData("no leases")]
    public void Whatever_happened_everybody_alive_can_still_be_served(string with) => Of(with).StuckStates().Count.ShouldBe(0);

    [Fact]
    public void Without_leases_there_are_more_mints_which_shows_that_the_exploration_sees_them() =>
        Of("no leases").States.Max(state => state.LiveMints - state.CrashesInMint).ShouldBe(3);

    [Fact]
    public void The_exploration_is_no_sample()
    {
        Of("crashes").States.Count.ShouldBeGreaterThan(5_000);
        Of("crashes").States.ShouldContain(state => state.ExpiriesLeft == 0 && state.CrashesLeft == 0 && state.IsServed);
    }

    private static bool IsFencedOff(ProtocolState from, ProtocolState to) => Enumerable.Range(0, 3).Any(index =>
        from.LeaseHolder != index && from.Processes[index].Step == ProtocolStep.Noting && to.Processes[index].Step == ProtocolStep.Reading && to.Newest == from.Newest);

    private static ProtocolExploration Of(string with) => _explorations[with].Value;
}
