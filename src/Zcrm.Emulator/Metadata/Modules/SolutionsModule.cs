using static Zcrm.Emulator.StandardFields;

namespace Zcrm.Emulator;

/// <summary>Answers to questions that come often.</summary>
internal static class SolutionsModule
{
    public static StandardModule Create() => new(new("Solutions", "Solution", "Solutions", "Solution_Title", "Solution_Title"),
    [
        Special("Solution_Number", "autonumber").ReadOnly(),
        Text("Solution_Title", 120).Required(),
        Choice("Status", "Draft", "Reviewed", "Duplicate"),
        Lookup("Product_Name", "Products"),
        Flag("Published"),
        LongText("Question"),
        LongText("Answer"),
        Comments(),
        Number("No_of_comments", "No. of comments").ReadOnly(),
    ]);
}
