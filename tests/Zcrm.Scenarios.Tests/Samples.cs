namespace Zcrm;

/// <summary>The samples that need nothing but a local Zoho CRM, run as a reader would run them.</summary>
public sealed class Samples
{
    [Fact]
    public Task The_sales_pipeline_is_asked_for_in_csharp() => ShouldTellAsync(
        "SalesPipeline",
        "Negotiation/Review         4 deals    231,500",
        "Harbour Freight Lines: Time Clock",
        "select Deal_Name, Amount, Closing_Date, Account_Name.Phone from Deals where",
        "records by Query: 1 call, 1 credit");

    [Fact]
    public Task Contacts_are_cleaned_up_in_bulk() => ShouldTellAsync("BulkCleanup", "30,060 contacts read; written: 30,060 Updated.", "0 pages were listed");

    [Fact]
    public Task A_worker_reports_for_everybody_who_is_connected() => ShouldTellAsync(
        "NightlyReport",
        "Connected bo@norrland.example, organization",
        "anna@kyoto-tea.example: 48 leads with an address",
        "bo@norrland.example: 48 leads with an address");

    private static async Task ShouldTellAsync(string sample, params string[] parts)
    {
        (int exitCode, string output) = await Processes.RunAsync(
            "dotnet", [Processes.Program(sample)], new Dictionary<string, string?> { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" });

        exitCode.ShouldBe(0, output);
        foreach (string part in parts) output.ShouldContain(part);
        output.ShouldNotContain("1000.");
    }
}
