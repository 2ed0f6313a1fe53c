using Zcrm.Emulator;
using Zcrm.Modules;

namespace Zcrm;

/// <summary>A query that names no fields reads all typed ones, and Zoho knows each of them.</summary>
public sealed class TypedQueryStory
{
    [Fact]
    public async Task Every_typed_module_is_queried_with_its_own_columns()
    {
        await using ZcrmEmulator zoho = await ZcrmEmulator.StartAsync(cancellationToken: Scenario.Ct);
        await using ZcrmClient crm = zoho.CreateClient();
        await CheckAsync<Lead>(crm);
        await CheckAsync<Contact>(crm);
        await CheckAsync<Account>(crm);
        await CheckAsync<Deal>(crm);
        await CheckAsync<CrmTask>(crm);
        await CheckAsync<Event>(crm);
        await CheckAsync<Call>(crm);
        await CheckAsync<Product>(crm);
    }

    private static async Task CheckAsync<T>(ZcrmClient crm) where T : CrmRecord, ICrmModule<T>, new() =>
        (await crm.Query<T>().ToListAsync(Scenario.Ct)).ShouldNotBeEmpty($"{typeof(T).Name} is queried");
}
