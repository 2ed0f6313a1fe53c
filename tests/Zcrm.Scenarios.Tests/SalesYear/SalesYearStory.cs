namespace Zcrm;

/// <summary>A year of an imaginary team that sells tea: each month is a chapter, and all of them happen in one CRM, one after the other.</summary>
public sealed class SalesYearStory
{
    [Fact]
    public async Task A_year_of_a_sales_team()
    {
        await using SalesYear year = await SalesYear.StartAsync();
        (int Month, Func<SalesYear, Task> Chapter)[] chapters =
        [
            (1, FairLeads.RunAsync),
            (2, FirstCustomer.RunAsync),
            (3, Catalogue.RunAsync),
            (4, ClosingTheDeal.RunAsync),
            (5, Appointments.RunAsync),
            (6, Paperwork.RunAsync),
            (7, SummerCampaign.RunAsync),
            (8, NewRegions.RunAsync),
            (9, TwoAtOnce.RunAsync),
            (10, Reorganization.RunAsync),
            (11, CleaningUp.RunAsync),
            (12, YearEnd.RunAsync),
        ];
        foreach ((int month, Func<SalesYear, Task> chapter) in chapters)
        {
            year.GoTo(month, day: 5);
            await chapter(year);
        }

        year.Zoho.Failures.ShouldBeEmpty();
    }
}
