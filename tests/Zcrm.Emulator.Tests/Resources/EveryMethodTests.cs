using System.Collections;
using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Every method of the client that comes from the model succeeds against the emulator, with ids of things that are there, and gives what it promises.</summary>
public sealed class EveryMethodTests : HttpTest
{
    private static string AllScopes { get; } = string.Join(',', ApiModel.Current.Operations
        .SelectMany(operation => operation.Scopes).SelectMany(ScopeText.Split).Select(scope => scope.Replace("{module}", "Leads", StringComparison.Ordinal))
        .Concat(["ZohoCRM.modules.ALL", "ZohoCRM.share.ALL", "ZohoCRM.send_mail.ALL"]).Where(ScopeText.IsScope).Distinct());

    // Each module has its standard layout alone, which is always active and cannot be deleted.
    private static readonly Dictionary<string, string> Refused = new()
    {
        ["Settings.Layouts.Delete"] = "NOT_ALLOWED", ["Settings.Layouts.Activate"] = "ALREADY_ACTIVATED", ["Settings.Layouts.Deactivate"] = "NOT_ALLOWED",
    };

    public static TheoryData<string> Ids => [.. Generated()];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_method_succeeds_and_gives_what_it_promises(string id)
    {
        ModelOperation operation = ApiModel.Current.Operations.Single(operation => operation.Id == id);
        Use(await TokenAsync(AllScopes));
        if (id.StartsWith("Data.RecycleBin.", StringComparison.Ordinal)) await DeleteAsync($"Contacts/{Add("Contacts", """{"Last_Name":"Gone"}""")}");
        if (id.StartsWith("Notifications.", StringComparison.Ordinal)) await PostAsync("actions/watch", $$"""{"watch":[{{SampleBodies.Channel().ToJsonString()}}]}""");
        using var caller = new OperationCaller(Zoho, await TokenAsync(AllScopes));
        await using ZcrmClient crm = await ClientAsync();

        var method = new ClientMethod(crm, await caller.SampleAsync(operation));
        if (Refused.TryGetValue(id, out string? code))
        {
            (await Should.ThrowAsync<ZcrmApiException>(method.CallAsync)).Code.Value.ShouldBe(code);
            return;
        }

        Check(operation, await method.CallAsync());
    }

    /// <summary>What people wrote by hand has stories of its own.</summary>
    private static IEnumerable<string> Generated()
    {
        using Stream json = typeof(ApiModel).Assembly.GetManifestResourceStream("crm-v8.json")!;
        using var model = JsonDocument.Parse(json);
        return [.. model.RootElement.GetProperty("operations").EnumerateArray().Where(operation => !operation.TryGetProperty("handwritten", out _)).Select(operation => operation.GetProperty("id").GetString()!)];
    }

    private static void Check(ModelOperation operation, object? result)
    {
        switch (operation.Answer.Kind)
        {
            case "results" or "result" when result is ItemResults outcomes:
                outcomes.EnsureAllSucceeded().Count.ShouldBeGreaterThan(0);
                break;
            case "results" or "result":
                result.ShouldBeOfType<ItemResult>().Error.ShouldBeNull();
                break;
            case "list":
                foreach (object? item in (IEnumerable)result!) item.ShouldBeAssignableTo<CrmObject>();
                break;
            case "item" or "object" when !operation.Answer.CanBeEmpty:
                result.ShouldBeAssignableTo<CrmObject>().ShouldNotBeNull();
                break;
            case "file" when !operation.Answer.CanBeEmpty:
                result.ShouldNotBeNull();
                break;
        }
    }

    private async Task<ZcrmClient> ClientAsync()
    {
        var crm = new ZcrmClient(Zoho.CreateClientOptions(connected: false));
        await crm.Auth.ExchangeGrantTokenAsync(Zoho.OAuth.GenerateGrantToken(AllScopes), cancellationToken: Cancellation);
        return crm;
    }
}
