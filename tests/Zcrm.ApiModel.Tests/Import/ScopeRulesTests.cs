namespace Zcrm.ApiModel;

public sealed class ScopeRulesTests
{
    [Theory]
    [InlineData(" ZohoCRM.settings.tags.all ", "ZohoCRM.settings.tags.ALL")]
    [InlineData("ZohoCRM.settings.ZohoCRM.settings.currencies.all", "ZohoCRM.settings.currencies.ALL")]
    [InlineData("settings.fiscal_year.UPDATE", "ZohoCRM.settings.fiscal_year.UPDATE")]
    [InlineData("ZohoCRM.modules.{module_API_name}.ALL", "ZohoCRM.modules.{module}.ALL")]
    [InlineData("ZohoCRM.Files.create", "ZohoCRM.files.CREATE")]
    public void A_scope_is_put_right(string written, string meant) => ScopeRules.Clean([written]).ShouldBe([meant]);

    [Fact]
    public void Empty_scopes_and_placeholders_for_verbs_are_none() => ScopeRules.Clean(["", "ZohoCRM.modules.{operation_type}"]).ShouldBeNull();

    [Fact]
    public void The_narrowest_comes_first() =>
        ScopeRules.Clean(["ZohoCRM.settings.ALL", "ZohoCRM.settings.tags.ALL", "ZohoCRM.settings.tags.READ"])
            .ShouldBe(["ZohoCRM.settings.tags.READ", "ZohoCRM.settings.tags.ALL", "ZohoCRM.settings.ALL"]);

    [Fact]
    public void The_scopes_of_all_modules_are_that_of_the_module_in_question() =>
        ScopeRules.Clean(["ZohoCRM.modules.leads.READ", "ZohoCRM.modules.deals.READ", "ZohoCRM.modules.contacts.READ", "ZohoCRM.modules.ALL"])
            .ShouldBe(["ZohoCRM.modules.{module}.READ", "ZohoCRM.modules.ALL"]);
}
