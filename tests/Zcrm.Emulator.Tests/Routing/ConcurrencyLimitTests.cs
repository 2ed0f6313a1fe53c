namespace Zcrm.Emulator;

public sealed class ConcurrencyLimitTests
{
    private static readonly CallCost Light = new(1);
    private static readonly CallCost Heavy = new(1) { IsHeavy = true };
    private static readonly CallCost Composite = new(1) { IsHeavy = true, Slots = 5 };
    private static readonly EmulatedOrg Org = new() { Id = "1", Zgid = "1", Name = "Example", DataCenter = DataCenter.US, IdPrefix = "1" };

    [Fact]
    public void An_app_has_so_many_calls_to_an_organization_under_way()
    {
        var limit = new ConcurrencyLimit(new EmulatorRules { Concurrency = 2 });
        limit.TryEnter(Org, "a", Light).ShouldBeTrue();
        limit.TryEnter(Org, "a", Heavy).ShouldBeTrue();
        limit.TryEnter(Org, "a", Light).ShouldBeFalse();
        limit.TryEnter(Org, "b", Light).ShouldBeTrue();
        limit.Leave(Org, "a", Heavy);
        limit.TryEnter(Org, "a", Light).ShouldBeTrue();
    }

    [Fact]
    public void Of_heavy_calls_it_has_fewer()
    {
        var limit = new ConcurrencyLimit(new EmulatorRules { Concurrency = 20, SubConcurrency = 2 });
        limit.TryEnter(Org, "a", Heavy).ShouldBeTrue();
        limit.TryEnter(Org, "a", Heavy).ShouldBeTrue();
        limit.TryEnter(Org, "a", Heavy).ShouldBeFalse();
        limit.TryEnter(Org, "a", Light).ShouldBeTrue();
        limit.Leave(Org, "a", Heavy);
        limit.TryEnter(Org, "a", Heavy).ShouldBeTrue();
    }

    [Fact]
    public void A_composite_call_counts_as_five()
    {
        var limit = new ConcurrencyLimit(new EmulatorRules { Concurrency = 9 });
        limit.TryEnter(Org, "a", Composite).ShouldBeTrue();
        limit.TryEnter(Org, "a", Composite).ShouldBeFalse();
        for (int call = 0; call < 4; call++) limit.TryEnter(Org, "a", Light).ShouldBeTrue();
        limit.TryEnter(Org, "a", Light).ShouldBeFalse();
    }
}
