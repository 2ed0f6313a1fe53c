using Microsoft.Extensions.Time.Testing;

namespace Zcrm;

public sealed class KeptLeaseTests
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(15);

    private readonly FakeTimeProvider _clock = new();
    private int _taken;
    private int _released;

    [Fact]
    public async Task It_is_taken_anew_each_third_of_its_life_until_it_is_given_back()
    {
        KeptLease lease = Take();
        for (int third = 0; third < 6; third++) _clock.Advance(Life / 3);

        await lease.DisposeAsync();
        _clock.Advance(Life * 10);

        _taken.ShouldBe(6);
        _released.ShouldBe(1);
    }

    [Fact]
    public async Task It_is_given_back_once()
    {
        KeptLease lease = Take();
        await lease.DisposeAsync();
        await lease.DisposeAsync();

        _released.ShouldBe(1);
    }

    [Fact]
    public async Task A_store_that_is_away_does_not_end_it()
    {
        var lease = new KeptLease(_ => throw new ZcrmTokenStoreException("Away.", isTransient: true), () => throw new ZcrmTokenStoreException("Away."), Life, _clock);
        _clock.Advance(Life);

        await Should.NotThrowAsync(async () => await lease.DisposeAsync());
    }

    [Fact]
    public async Task A_connection_to_the_store_that_was_closed_meanwhile_costs_nobody_the_token()
    {
        var lease = new KeptLease(_ => throw new ObjectDisposedException("store"), () => throw new ObjectDisposedException("store"), Life, _clock);
        _clock.Advance(Life);

        await Should.NotThrowAsync(async () => await lease.DisposeAsync());
    }

    private KeptLease Take() => new(
        _ =>
        {
            _taken++;
            return Task.FromResult(true);
        },
        () =>
        {
            _released++;
            return Task.CompletedTask;
        },
        Life,
        _clock);
}
