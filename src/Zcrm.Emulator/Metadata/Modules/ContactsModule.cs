using static Zcrm.Emulator.StandardFields;

namespace Zcrm.Emulator;

/// <summary>People of the accounts.</summary>
internal static class ContactsModule
{
    public static StandardModule Create() => new(new("Contacts", "Contact", "Contacts", "Full_Name", "Email"),
    [
        Choice("Lead_Source", PeopleChoices.Sources),
        Choice("Salutation", PeopleChoices.Salutations) with { Length = 25 },
        Text("First_Name", 40).Ui(27),
        Text("Last_Name", 80).Ui(127).Required(),
        Text("Full_Name", 120).ReadOnly(),
        Lookup("Account_Name", "Accounts"),
        Lookup("Vendor_Name", "Vendors"),
        Email("Email"),
        Email("Secondary_Email"),
        Text("Title", 100),
        Text("Department", 50),
        Phone("Phone"),
        Phone("Home_Phone"),
        Phone("Other_Phone"),
        Phone("Mobile"),
        Fax("Fax"),
        Text("Assistant", 50),
        Phone("Asst_Phone"),
        Day("Date_of_Birth"),
        Lookup("Reporting_To", "Contacts"),
        Flag("Email_Opt_Out"),
        Text("Skype_ID", 50).Ui(37),
        Text("Twitter", 50).Ui(22),
        .. Address("Mailing_", "Zip"),
        .. Address("Other_", "Zip"),
        LongText("Description"),
        Special("Record_Image", "profileimage", "Contact Image").ReadOnly(),
    ]);
}
