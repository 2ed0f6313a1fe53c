using Microsoft.Extensions.Time.Testing;

namespace Zcrm.Emulator;

public sealed class EmulatorClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);
    private readonly FakeTimeProvider _real = new(Start);
    private readonly EmulatorClock _clock;

    public EmulatorClockTests() => _clock = new EmulatorClock(_real);

    [Fact]
    public void It_moves_with_the_clock_below_and_can_be_moved_ahead_of_it()
    {
        long timestamp = _clock.GetTimestamp();
        _real.Advance(TimeSpan.FromSeconds(1));
        _clock.Advance(TimeSpan.FromHours(1));
        _clock.GetUtcNow().ShouldBe(Start + TimeSpan.FromSeconds(3601));
        _clock.GetElapsedTime(timestamp).ShouldBe(TimeSpan.FromSeconds(3601));
    }

    [Fact]
    public void It_never_goes_back() => Should.Throw<ArgumentOutOfRangeException>(() => _clock.Advance(TimeSpan.FromTicks(-1)));

    [Fact]
    public async Task A_delay_ends_when_the_clock_is_moved_past_it()
    {
        Task delay = Task.Delay(TimeSpan.FromMinutes(10), _clock, TestContext.Current.CancellationToken);
        _clock.Advance(TimeSpan.FromMinutes(9));
        delay.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromMinutes(1));
        await delay;
    }

    [Fact]
    public async Task A_delay_ends_in_real_time_too()
    {
        Task delay = Task.Delay(TimeSpan.FromMinutes(10), _clock, TestContext.Current.CancellationToken);
        _clock.Advance(TimeSpan.FromMinutes(9));
        _real.Advance(TimeSpan.FromMinutes(1));
        await delay;
    }

    [Fact]
    public void Timers_fire_in_the_order_of_their_ends()
    {
        List<int> fired = [];
        using ITimer late = _clock.CreateTimer(_ => fired.Add(2), null, TimeSpan.FromMinutes(2), Timeout.InfiniteTimeSpan);
        using ITimer soon = _clock.CreateTimer(_ => fired.Add(1), null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);
        using ITimer never = _clock.CreateTimer(_ => fired.Add(3), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _clock.Advance(TimeSpan.FromHours(1));
        fired.ShouldBe([1, 2]);
        _clock.Advance(TimeSpan.FromHours(1));
        fired.ShouldBe([1, 2]);
    }

    [Fact]
    public void A_periodic_timer_goes_on()
    {
        int fired = 0;
        using ITimer timer = _clock.CreateTimer(_ => fired++, null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
        _clock.Advance(TimeSpan.FromMinutes(1));
        _real.Advance(TimeSpan.FromMinutes(1));
        _clock.Advance(TimeSpan.FromHours(1));
        fired.ShouldBe(3);
    }

    [Fact]
    public void A_timer_can_be_changed_and_ended()
    {
        int fired = 0;
        ITimer timer = _clock.CreateTimer(_ => fired++, null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);
        timer.Change(TimeSpan.FromMinutes(5), Timeout.InfiniteTimeSpan).ShouldBeTrue();
        _clock.Advance(TimeSpan.FromMinutes(4));
        fired.ShouldBe(0);
        timer.Dispose();
        _clock.Advance(TimeSpan.FromMinutes(4));
        fired.ShouldBe(0);
        timer.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan).ShouldBeFalse();
    }
}
