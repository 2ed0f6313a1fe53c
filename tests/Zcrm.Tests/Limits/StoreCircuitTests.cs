namespace Zcrm;

/// <summary>When a caller looks whether a shared store is back.</summary>
public sealed class StoreCircuitTests
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private readonly SettableClock _clock = new();

    [Fact]
    public void While_it_is_open_one_caller_looks_after_each_pause()
    {
        StoreCircuit circuit = Open();
        circuit.MayTry().ShouldBeFalse();
        _clock.Passed += Pause;
        circuit.MayTry().ShouldBeTrue();
        circuit.MayTry().ShouldBeFalse();
        circuit.Close();
        circuit.MayTry().ShouldBeTrue();
    }

    [Fact]
    public void A_time_of_day_that_is_set_back_does_not_make_the_pause_longer()
    {
        StoreCircuit circuit = Open();
        _clock.TimeOfDay -= TimeSpan.FromDays(1);
        _clock.Passed += Pause;
        circuit.MayTry().ShouldBeTrue();
    }

    private StoreCircuit Open()
    {
        var circuit = new StoreCircuit(_clock, () => 0.5);
        circuit.MayTry().ShouldBeTrue();
        circuit.Open();
        return circuit;
    }

    /// <summary>A clock whose time of day can be set, which the time that passes does not follow.</summary>
    private sealed class SettableClock : TimeProvider
    {
        public DateTimeOffset TimeOfDay { get; set; } = The.Start;

        public TimeSpan Passed { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => TimeOfDay + Passed;

        public override long GetTimestamp() => Passed.Ticks;
    }
}
