using Zcrm.Modules;

namespace Zcrm;

/// <summary>Composite requests with the classes of typed modules in place of their names.</summary>
public sealed class TypedCompositeStory
{
    [Fact]
    public async Task A_record_is_written_and_read_as_its_class()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        CompositeBatch write = crm.Composite();
        CompositeCall<WriteResult> account = write.Insert(new Account { AccountName = "Kyoto Tea" });
        (await write.SendAsync(Scenario.Ct)).ShouldBeTrue();

        CompositeBatch read = crm.Composite();
        CompositeCall<Account?> one = read.Get<Account>(account.Value.Id);
        CompositeCall<IReadOnlyList<Account>> all = read.List<Account>();
        (await read.SendAsync(Scenario.Ct)).ShouldBeTrue();
        one.Value!.AccountName.ShouldBe("Kyoto Tea");
        all.Value.ShouldHaveSingleItem().Id.ShouldBe(account.Value.Id);
    }
}
