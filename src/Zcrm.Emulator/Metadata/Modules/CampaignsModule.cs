using static Zcrm.Emulator.StandardFields;

namespace Zcrm.Emulator;

/// <summary>What is done to be noticed.</summary>
internal static class CampaignsModule
{
    public static StandardModule Create() => new(new("Campaigns", "Campaign", "Campaigns", "Campaign_Name", "Campaign_Name"),
    [
        Text("Campaign_Name", 200).Required(),
        Choice(
            "Type", "Conference", "Webinar", "Trade Show", "Public Relations", "Partners", "Referral Program", "Advertisement", "Banner Ads",
            "Direct mail", "Email", "Telemarketing", "Others"),
        Choice("Status", "Planning", "Active", "Inactive", "Complete"),
        Day("Start_Date"),
        Day("End_Date"),
        Money("Expected_Revenue"),
        Money("Budgeted_Cost"),
        Money("Actual_Cost"),
        Special("Expected_Response", "bigint"),
        Special("Num_sent", "bigint", "Numbers sent"),
        Lookup("Parent_Campaign", "Campaigns"),
        LongText("Description"),
    ]);
}
