using System.Net;

namespace Zcrm;

/// <summary>The main job from the first grant token to the last sign-out.</summary>
public sealed class SignInToSignOutStory
{
    [Fact]
    public async Task A_grant_token_becomes_a_connection_that_works_until_it_is_revoked()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.FreshClient();
        RecordsClient leads = crm.Records("Leads");

        Connection connection = await crm.Auth.ExchangeGrantTokenAsync(scenario.Zoho.OAuth.GenerateGrantToken(), cancellationToken: Scenario.Ct);
        connection.Key.User.ShouldBe(scenario.Zoho.Accounts.Users[0].Email);

        WriteResults inserted = await leads.InsertAsync(
        [
            new CrmRecord { ["Last_Name"] = "Ito", ["Company"] = "Kyoto Tea", ["Annual_Revenue"] = 1234567.89m },
            new CrmRecord { ["Company"] = "Nameless" },
            new CrmRecord { ["Last_Name"] = "Åsa", ["Company"] = "Norrland" },
        ], cancellationToken: Scenario.Ct);
        inserted.Select(result => result.Outcome).ShouldBe([WriteOutcome.Inserted, WriteOutcome.Refused, WriteOutcome.Inserted]);
        inserted[1].Error!.Code.ShouldBe(new CrmErrorCode("MANDATORY_NOT_FOUND"));
        inserted[1].Error!.Field.ShouldBe("Last_Name");

        CrmRecord lead = (await leads.GetAsync(inserted[0].Id, cancellationToken: Scenario.Ct))!;
        lead.Get<decimal>("Annual_Revenue").ShouldBe(1234567.89m);
        lead.Owner!.Id.ShouldBe((CrmId)scenario.Zoho.Accounts.Users[0].Id);
        lead.Module.ShouldBe("Leads");

        lead["Rating"] = "Hot";
        (await leads.UpdateAsync(lead, cancellationToken: Scenario.Ct)).Outcome.ShouldBe(WriteOutcome.Updated);
        lead.IsChanged.ShouldBeFalse();
        (await leads.GetAsync(lead.Id, cancellationToken: Scenario.Ct))!.Get<string>("Rating").ShouldBe("Hot");

        List<CrmRecord> found = await leads.Search(RecordSearch.ByCriteria("(Last_Name:equals:Ito)")).ToListAsync(Scenario.Ct);
        found.Select(record => record.Id).ShouldBe([lead.Id]);

        scenario.Zoho.Clock.Advance(TimeSpan.FromHours(2));
        (await leads.CountAsync(cancellationToken: Scenario.Ct)).ShouldBe(2);
        scenario.Zoho.OAuth.MintCount().ShouldBe(1);

        (await leads.DeleteAsync(lead.Id, cancellationToken: Scenario.Ct)).Outcome.ShouldBe(WriteOutcome.Deleted);
        (await leads.GetAsync(lead.Id, cancellationToken: Scenario.Ct)).ShouldBeNull();

        await crm.Auth.RevokeAsync(Scenario.Ct);
        ZcrmAuthenticationException refused = await Should.ThrowAsync<ZcrmAuthenticationException>(() => leads.GetAsync(lead.Id, cancellationToken: Scenario.Ct));
        refused.Hint.ShouldNotBeNull();
        scenario.Evidence.Add(refused);
    }

    [Fact]
    public async Task A_refresh_token_from_elsewhere_is_taken_over()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        string refreshToken;
        await using (ZcrmClient other = scenario.FreshClient())
        {
            Connection connection = await other.Auth.ExchangeGrantTokenAsync(scenario.Zoho.OAuth.GenerateGrantToken(), cancellationToken: Scenario.Ct);
            refreshToken = connection.RefreshToken!.Reveal();
        }

        ZcrmClient crm = scenario.FreshClient();
        Connection imported = await crm.Auth.ImportRefreshTokenAsync(refreshToken, "ana@example.com", Scenario.Ct);

        imported.Key.User.ShouldBe("ana@example.com");
        (await crm.Records("Leads").List(["Last_Name"]).ToListAsync(Scenario.Ct)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_upsert_updates_what_it_finds_and_creates_the_rest()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        RecordsClient leads = scenario.Client().Records("Leads");
        await leads.InsertAsync(new CrmRecord { ["Last_Name"] = "Ito", ["Company"] = "A", ["Email"] = "ito@example.com" }, cancellationToken: Scenario.Ct);

        WriteResults results = await leads.UpsertAsync(
        [
            new CrmRecord { ["Last_Name"] = "Ito", ["Company"] = "B", ["Email"] = "ito@example.com" },
            new CrmRecord { ["Last_Name"] = "Lo", ["Company"] = "C", ["Email"] = "lo@example.com" },
        ], ["Email"], cancellationToken: Scenario.Ct);

        results.Select(result => result.Outcome).ShouldBe([WriteOutcome.Updated, WriteOutcome.Inserted]);
        results[0].DuplicateField.ShouldBe("Email");
        (await leads.CountAsync(cancellationToken: Scenario.Ct)).ShouldBe(2);
    }

    [Fact]
    public async Task An_empty_module_is_an_empty_list_and_an_unknown_one_an_error_with_a_hint()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();

        (await crm.Records("Deals").List(["Deal_Name"]).ToListAsync(Scenario.Ct)).ShouldBeEmpty();
        (await crm.Records("Deals").GetAsync(5540200000000000001, cancellationToken: Scenario.Ct)).ShouldBeNull();
        ZcrmApiException exception = await Should.ThrowAsync<ZcrmApiException>(() => crm.Records("Leeds").List(["Last_Name"]).ToListAsync(Scenario.Ct).AsTask());

        exception.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        exception.Code.ShouldBe(new CrmErrorCode("INVALID_MODULE"));
        exception.Hint!.ShouldContain("API name");
        exception.Operation.ShouldBe("GET /Leeds");
    }
}
