namespace Zcrm;

public sealed class SmokeTests
{
    [Fact]
    public void A_scope_set_is_read_with_commas_or_spaces() => ScopeSet.Parse("ZohoCRM.modules.ALL ZohoCRM.users.READ").Count.ShouldBe(2);
}
