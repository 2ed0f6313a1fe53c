using Zcrm.Emulator;
using Zcrm.Modules;

namespace Zcrm;

/// <summary>Metadata is read once, shared by all, asked again only whether it changed, and never seen by another connection.</summary>
public sealed class MetadataStory
{
    [Fact]
    public async Task A_hundred_callers_share_one_read()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        IReadOnlyList<CrmFieldMetadata>[] all = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => crm.Metadata.GetFieldsAsync("Leads", Scenario.Ct)));
        all.ShouldAllBe(fields => ReferenceEquals(fields, all[0]));
        (await crm.WithOptions(_ => { }).Metadata.GetFieldsAsync<Lead>(Scenario.Ct)).ShouldBeSameAs(all[0]);
        Calls(scenario, "settings/fields").ShouldBe(1);
    }

    [Fact]
    public async Task Reading_records_needs_no_metadata()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.Seed = true);
        await foreach (Lead _ in scenario.Client().Records<Lead>().List())
        {
        }

        Calls(scenario, "settings").ShouldBe(0);
    }

    [Fact]
    public async Task What_is_known_is_asked_again_after_an_hour_and_found_unchanged()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.Rules.FieldsHonorIfModifiedSince = true);
        ZcrmClient crm = scenario.Client();
        IReadOnlyList<CrmModuleMetadata> modules = await crm.Metadata.GetModulesAsync(Scenario.Ct);
        IReadOnlyList<CrmFieldMetadata> fields = await crm.Metadata.GetFieldsAsync("Leads", Scenario.Ct);
        scenario.Zoho.Clock.Advance(TimeSpan.FromMinutes(50));
        (await crm.Metadata.GetModulesAsync(Scenario.Ct)).ShouldBeSameAs(modules);
        Calls(scenario, "settings").ShouldBe(2);
        scenario.Zoho.Clock.Advance(TimeSpan.FromMinutes(11));
        (await crm.Metadata.GetModulesAsync(Scenario.Ct)).ShouldBeSameAs(modules);
        (await crm.Metadata.GetFieldsAsync("Leads", Scenario.Ct)).ShouldBeSameAs(fields);
        scenario.Zoho.Journal.Entries.Count(entry => entry.Status == 304).ShouldBe(2);
    }

    [Fact]
    public async Task A_refresh_brings_what_was_added()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        (await crm.Metadata.FindFieldAsync("Leads", "Region", Scenario.Ct)).ShouldBeNull();
        (await crm.Metadata.FindModuleAsync("Projects", Scenario.Ct)).ShouldBeNull();
        scenario.Zoho.Clock.Advance(TimeSpan.FromMinutes(5));
        EmulatorData data = scenario.Zoho.Data;
        data.AddModule("Projects");
        data.AddField("Leads", new EmulatedField("Region", "picklist") { PickListValues = ["North", "South"] });
        await crm.Metadata.RefreshAsync(Scenario.Ct);
        (await crm.Metadata.FindModuleAsync("Projects", Scenario.Ct)).ShouldNotBeNull().IsCustom.ShouldBeTrue();
        CrmFieldMetadata region = (await crm.Metadata.FindFieldAsync("Leads", "Region", Scenario.Ct)).ShouldNotBeNull();
        region.PickListValues.Select(value => value.ActualValue).ShouldBe(["North", "South"], ignoreOrder: true);
    }

    [Fact]
    public async Task Another_organization_never_sees_it()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.DataCenters = [DataCenter.US, DataCenter.EU]);
        EmulatedUser us = scenario.UserIn(DataCenter.US);
        EmulatedUser eu = scenario.UserIn(DataCenter.EU);
        scenario.Zoho.DataOf(us.Org).AddModule("Secret");
        (await scenario.Client(user: us.Email).Metadata.FindModuleAsync("Secret", Scenario.Ct)).ShouldNotBeNull();
        (await scenario.Client(user: eu.Email).Metadata.FindModuleAsync("Secret", Scenario.Ct)).ShouldBeNull();
    }

    [Fact]
    public async Task A_field_says_what_it_is()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        MetadataClient metadata = scenario.Client().Metadata;
        CrmFieldMetadata account = (await metadata.FindFieldAsync("Deals", "Account_Name", Scenario.Ct)).ShouldNotBeNull();
        (account.DataType, account.LookupModule).ShouldBe(("lookup", "Accounts"));
        CrmFieldMetadata created = (await metadata.FindFieldAsync("Deals", "Created_Time", Scenario.Ct)).ShouldNotBeNull();
        (created.DataType, created.IsReadOnly, created.CanBeUpdated).ShouldBe(("datetime", true, false));
        CrmFieldMetadata name = (await metadata.FindFieldAsync("Leads", "Last_Name", Scenario.Ct)).ShouldNotBeNull();
        (name.IsMandatory, name.Length, name.CanBeCreated, name.IsUnique, name.PickListValues.Count).ShouldBe((true, 80, true, false, 0));
    }

    private static int Calls(Scenario scenario, string part) => scenario.Zoho.Journal.Entries.Count(entry => entry.ToString().Contains(part, StringComparison.Ordinal));
}
