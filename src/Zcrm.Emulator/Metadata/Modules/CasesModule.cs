using static Zcrm.Emulator.StandardFields;

namespace Zcrm.Emulator;

/// <summary>Questions and complaints of customers.</summary>
internal static class CasesModule
{
    public static StandardModule Create() => new(new("Cases", "Case", "Cases", "Subject", "Subject"),
    [
        Special("Case_Number", "autonumber").ReadOnly(),
        Text("Subject", 200).Required(),
        Choice("Status", "New", "On Hold", "Escalated", "Closed").Required(),
        Choice("Case_Origin", "Email", "Phone", "Web", "X (Twitter)", "Facebook").Required(),
        Choice("Type", "Problem", "Feature Request", "Question"),
        Choice("Priority", "High", "Medium", "Low"),
        Choice(
            "Case_Reason", "User did not attend any training", "Complex functionality", "Existing problem", "Instructions not clear", "New problem"),
        Lookup("Product_Name", "Products"),
        Lookup("Related_To", "Contacts", "Who Id"),
        Lookup("Account_Name", "Accounts"),
        Lookup("Deal_Name", "Deals"),
        Text("Reported_By", 50),
        Email("Email"),
        Phone("Phone"),
        Comments(),
        Number("No_of_comments", "No. of comments").ReadOnly(),
        LongText("Internal_Comments"),
        LongText("Solution"),
        LongText("Description"),
    ]);
}
