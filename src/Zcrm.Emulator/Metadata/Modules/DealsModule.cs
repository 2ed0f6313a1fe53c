using static Zcrm.Emulator.StandardFields;

namespace Zcrm.Emulator;

/// <summary>Business that may be won. There is one pipeline, so that only the stage is asked for.</summary>
internal static class DealsModule
{
    /// <summary>The stages, and how likely a deal in each is won, in percent.</summary>
    public static readonly IReadOnlyDictionary<string, int> Stages = new Dictionary<string, int>
    {
        ["Qualification"] = 10,
        ["Needs Analysis"] = 20,
        ["Value Proposition"] = 40,
        ["Identify Decision Makers"] = 60,
        ["Proposal/Price Quote"] = 75,
        ["Negotiation/Review"] = 90,
        ["Closed Won"] = 100,
        ["Closed Lost"] = 0,
        ["Closed Lost to Competition"] = 0,
    };

    public static StandardModule Create() => new(new("Deals", "Deal", "Deals", "Deal_Name", "Deal_Name"),
    [
        Text("Deal_Name", 120).Required(),
        Lookup("Account_Name", "Accounts"),
        Lookup("Contact_Name", "Contacts"),
        Choice("Stage", [.. Stages.Keys]).Required().Restricted(),
        Money("Amount"),
        Percent("Probability", "Probability (%)"),
        Money("Expected_Revenue").ReadOnly(),
        Day("Closing_Date"),
        Choice("Type", "Existing Business", "New Business"),
        Text("Next_Step", 100),
        Choice("Lead_Source", PeopleChoices.Sources),
        Text("Reason_For_Loss__s", 120, "Reason For Loss"),
        Number("Lead_Conversion_Time").ReadOnly(),
        Number("Sales_Cycle_Duration").ReadOnly(),
        Number("Overall_Sales_Duration").ReadOnly(),
        LongText("Description"),
        Special("Record_Image", "profileimage", "Deal Image").ReadOnly(),
        Choice("Pipeline", "Standard (Standard)"),
        Lookup("Campaign_Source", "Campaigns"),
    ]);
}
