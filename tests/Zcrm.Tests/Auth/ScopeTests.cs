namespace Zcrm;

public sealed class ScopeTests
{
    [Theory]
    [InlineData("ZohoCRM.modules.ALL")]
    [InlineData("ZohoCRM.modules.leads.READ")]
    [InlineData("AaaServer.profile.READ")]
    [InlineData("ZohoCRM.modules")]
    public void A_scope_is_read_and_printed_as_it_was_written(string text)
    {
        Scope.Parse($" {text} ").ToString().ShouldBe(text);
        Scope.Parse(text).Value.ShouldBe(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("ZohoCRM")]
    [InlineData("ZohoCRM.")]
    [InlineData(".ALL")]
    [InlineData("ZohoCRM..ALL")]
    [InlineData("ZohoCRM.modules.ALL,ZohoCRM.users.READ")]
    [InlineData("ZohoCRM.modules ALL")]
    public void What_is_no_scope_is_refused(string? text)
    {
        Scope.TryParse(text, out Scope scope).ShouldBeFalse();
        scope.ShouldBe(default);
        Should.Throw<FormatException>(() => Scope.Parse(text!)).Message.ShouldContain("ZohoCRM.modules.ALL");
    }

    [Theory]
    [InlineData("ZohoCRM.modules.ALL", "ZohoCRM.modules.READ", true)]
    [InlineData("ZohoCRM.modules.ALL", "ZohoCRM.modules.leads.DELETE", true)]
    [InlineData("ZohoCRM.modules.ALL", "ZohoCRM.modules.leads", true)]
    [InlineData("ZohoCRM.modules.READ", "ZohoCRM.modules.leads.READ", true)]
    [InlineData("ZohoCRM.modules.READ", "ZohoCRM.modules.leads.UPDATE", false)]
    [InlineData("ZohoCRM.modules.leads.READ", "ZohoCRM.modules.READ", false)]
    [InlineData("ZohoCRM.modules.leads.ALL", "ZohoCRM.modules.leadsources.READ", false)]
    [InlineData("ZohoCRM.modules.ALL", "ZohoCRM.settings.READ", false)]
    [InlineData("zohocrm.MODULES.all", "ZohoCRM.modules.READ", true)]
    [InlineData("ZohoCRM.modules.WRITE", "ZohoCRM.modules.CREATE", true)]
    [InlineData("ZohoCRM.modules.WRITE", "ZohoCRM.modules.UPDATE", true)]
    [InlineData("ZohoCRM.modules.WRITE", "ZohoCRM.modules.DELETE", true)]
    [InlineData("ZohoCRM.modules.WRITE", "ZohoCRM.modules.READ", false)]
    [InlineData("ZohoCRM.modules.READ", "ZohoCRM.modules.CREATE", false)]
    [InlineData("ZohoCRM.modules.READ", "ZohoCRM.modules.DELETE", false)]
    [InlineData("ZohoCRM.modules.CREATE", "ZohoCRM.modules.UPDATE", false)]
    [InlineData("ZohoCRM.modules.CREATE", "ZohoCRM.modules.WRITE", false)]
    [InlineData("ZohoCRM.modules.leads", "ZohoCRM.modules.ALL", false)]
    public void A_wider_scope_covers_a_narrower_one(string scope, string other, bool covers) =>
        Scope.Parse(scope).Covers(Scope.Parse(other)).ShouldBe(covers);

    [Fact]
    public void Scopes_are_the_same_in_any_case()
    {
        Scope.Parse("zohocrm.modules.all").ShouldBe(Scope.ModulesAll);
        Scope.Parse("zohocrm.modules.all").GetHashCode().ShouldBe(Scope.ModulesAll.GetHashCode());
    }

    [Theory]
    [InlineData("Sales_Orders", "READ", "ZohoCRM.modules.salesorders.READ")]
    [InlineData("custom", "all", "ZohoCRM.modules.custom.all")]
    public void The_scope_of_a_module_is_written_as_zoho_writes_it(string module, string operation, string scope) =>
        Scope.Module(module, operation).Value.ShouldBe(scope);

    [Fact]
    public void A_module_scope_needs_a_known_operation() =>
        Should.Throw<ArgumentException>(() => Scope.Module("Leads", "FETCH")).Message.ShouldContain("READ");

    [Fact]
    public void The_empty_scope_covers_nothing_but_itself()
    {
        default(Scope).Value.ShouldBe("");
        default(Scope).Covers(Scope.ModulesRead).ShouldBeFalse();
        Scope.ModulesAll.Covers(default).ShouldBeFalse();
    }
}
