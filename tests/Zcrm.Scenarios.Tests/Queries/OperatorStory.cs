using Zcrm.Emulator;

namespace Zcrm;

/// <summary>A client that knows the fields refuses exactly the conditions that Zoho refuses, for every operator on every type.</summary>
public sealed class OperatorStory
{
    private static readonly string[] Types =
    [
        "text", "textarea", "email", "phone", "website", "picklist", "multiselectpicklist", "autonumber", "integer", "bigint", "double", "currency", "percent", "formula",
        "boolean", "date", "datetime", "userlookup", "lookup", "fileupload", "imageupload", "consent_lookup", "subform", "multiselectlookup", "multiuserlookup",
    ];

    [Theory]
    [InlineData("= @value")]
    [InlineData("!= @value")]
    [InlineData("> @value")]
    [InlineData(">= @value")]
    [InlineData("< @value")]
    [InlineData("<= @value")]
    [InlineData("like 'x%'")]
    [InlineData("not like '%x%'")]
    [InlineData("in (@value)")]
    [InlineData("not in (@value)")]
    [InlineData("between @value and @value")]
    [InlineData("not between @value and @value")]
    [InlineData("is null")]
    [InlineData("is not null")]
    public async Task The_client_and_zoho_refuse_the_same_conditions(string comparison)
    {
        await using Scenario scenario = await Scenario.StartAsync();
        foreach (string type in Types) scenario.Zoho.Data.AddField("Deals", FieldOf(type));
        ZcrmClient knowing = scenario.Client();
        await knowing.Metadata.GetFieldsAsync("Deals", Scenario.Ct);
        ZcrmClient unknowing = scenario.Client();
        var refused = new List<string>();
        foreach (string type in Types)
        {
            CoqlText query = Query($"{type}__c", ValueOf(type), comparison);
            bool isRefusedHere = await IsRefusedAsync<ArgumentException>(knowing, query);
            bool isRefusedThere = await IsRefusedAsync<ZcrmApiException>(unknowing, query);
            isRefusedHere.ShouldBe(isRefusedThere, $"{query}");
            if (isRefusedHere) refused.Add(type);
        }

        refused.ShouldContain("textarea");
        refused.Count.ShouldBeLessThan(Types.Length);
    }

    private static CoqlText Query(string field, object value, string comparison) => comparison.Contains('@', StringComparison.Ordinal)
        ? CoqlText.Parse($"select id from Deals where {field} {comparison}", ("value", value))
        : CoqlText.Parse($"select id from Deals where {field} {comparison}");

    private static EmulatedField FieldOf(string type) => new($"{type}__c", type)
    {
        LookupModule = type is "lookup" or "multiselectlookup" ? "Accounts" : null,
        Expression = type == "formula" ? "${Amount} * 2" : "",
        RowFields = type switch
        {
            "subform" => [new EmulatedField("Size", "integer")],
            "multiselectlookup" => [new EmulatedField("Account", "lookup") { LookupModule = "Accounts" }],
            "multiuserlookup" => [new EmulatedField("User", "userlookup")],
            _ => [],
        },
    };

    private static object ValueOf(string type) => type switch
    {
        "integer" or "bigint" or "double" or "currency" or "percent" or "formula" => 5,
        "boolean" => true,
        "date" => new DateOnly(2026, 3, 4),
        "datetime" => RandomDeals.Start,
        "lookup" or "userlookup" => (CrmId)5540200000701,
        _ => "x",
    };

    private static async Task<bool> IsRefusedAsync<TError>(ZcrmClient crm, CoqlText query) where TError : Exception
    {
        try
        {
            await foreach (CrmRecord _ in crm.QueryAsync(query).WithCancellation(Scenario.Ct)) break;
            return false;
        }
        catch (TError)
        {
            return true;
        }
    }
}
