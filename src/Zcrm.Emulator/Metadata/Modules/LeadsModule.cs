using static Zcrm.Emulator.StandardFields;

namespace Zcrm.Emulator;

/// <summary>People who may become customers.</summary>
internal static class LeadsModule
{
    public static StandardModule Create() => new(new("Leads", "Lead", "Leads", "Full_Name", "Email"),
    [
        Text("Company", 200),
        Choice("Salutation", PeopleChoices.Salutations) with { Length = 25 },
        Text("First_Name", 40).Ui(27),
        Text("Last_Name", 80).Ui(127).Required(),
        Text("Full_Name", 120).ReadOnly(),
        Text("Designation", 100, "Title"),
        Email("Email"),
        Email("Secondary_Email"),
        Phone("Phone"),
        Phone("Mobile"),
        Fax("Fax"),
        Website("Website"),
        Choice("Lead_Source", PeopleChoices.Sources),
        Choice(
            "Lead_Status", "Attempted to Contact", "Contact in Future", "Contacted", "Junk Lead", "Lost Lead", "Not Contacted", "Pre-Qualified",
            "Not Qualified"),
        Choice("Industry", PeopleChoices.Industries),
        Choice("Rating", PeopleChoices.Ratings),
        Number("No_of_Employees", "No. of Employees"),
        Money("Annual_Revenue"),
        Flag("Email_Opt_Out"),
        Text("Skype_ID", 50).Ui(37),
        Text("Twitter", 50).Ui(22),
        .. Address("", "Zip_Code"),
        LongText("Description"),
        Flag("Converted__s").ReadOnly() with { Label = "Is Converted" },
        Time("Converted_Date_Time").ReadOnly(),
        Lookup("Converted_Account", "Accounts").ReadOnly(),
        Lookup("Converted_Contact", "Contacts").ReadOnly(),
        Lookup("Converted_Deal", "Deals").ReadOnly(),
        Special("Record_Image", "profileimage", "Lead Image").ReadOnly(),
    ]);
}
