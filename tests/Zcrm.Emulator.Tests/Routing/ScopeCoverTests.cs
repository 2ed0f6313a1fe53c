namespace Zcrm.Emulator;

public sealed class ScopeCoverTests
{
    [Theory]
    [InlineData("ZohoCRM.modules.ALL", "ZohoCRM.modules.leads.READ", true)]
    [InlineData("ZohoCRM.modules.leads.ALL", "ZohoCRM.modules.leads.DELETE", true)]
    [InlineData("ZohoCRM.modules.leads.READ", "ZohoCRM.modules.leads.READ", true)]
    [InlineData("zohocrm.MODULES.Leads.read", "ZohoCRM.modules.leads.READ", true)]
    [InlineData("ZohoCRM.settings.ALL", "ZohoCRM.settings.fields.READ", true)]
    [InlineData("ZohoCRM.modules.WRITE", "ZohoCRM.modules.leads.CREATE", true)]
    [InlineData("ZohoCRM.modules.WRITE", "ZohoCRM.modules.leads.UPDATE", true)]
    [InlineData("ZohoCRM.modules.WRITE", "ZohoCRM.modules.leads.DELETE", false)]
    [InlineData("ZohoCRM.modules.CREATE", "ZohoCRM.modules.leads.UPDATE", false)]
    [InlineData("ZohoCRM.modules.leads.READ", "ZohoCRM.modules.READ", false)]
    [InlineData("ZohoCRM.modules.leads.ALL", "ZohoCRM.modules.leadsources.READ", false)]
    [InlineData("ZohoCRM.modules.contacts.ALL", "ZohoCRM.modules.leads.READ", false)]
    [InlineData("ZohoCRM.users.ALL", "ZohoCRM.org.READ", false)]
    public void A_scope_covers_what_lies_under_it(string granted, string needed, bool covers) =>
        ScopeCover.Allows([granted], needed).ShouldBe(covers);

    [Theory]
    [InlineData("Leads", "leads")]
    [InlineData("Sales_Orders", "salesorders")]
    [InlineData("Price_Books", "pricebooks")]
    [InlineData("My_Module", "custom")]
    public void A_module_has_a_name_in_scopes(string module, string scope) => ModuleScope.Of(module).ShouldBe(scope);
}
