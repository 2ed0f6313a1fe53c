using static Zcrm.Emulator.StandardFields;

namespace Zcrm.Emulator;

/// <summary>Companies.</summary>
internal static class AccountsModule
{
    public static StandardModule Create() => new(new("Accounts", "Account", "Accounts", "Account_Name", "Account_Name"),
    [
        Text("Account_Name", 200).Required(),
        Text("Account_Number", 40),
        Text("Account_Site", 80),
        Lookup("Parent_Account", "Accounts"),
        Choice(
            "Account_Type", "Analyst", "Competitor", "Customer", "Distributor", "Integrator", "Investor", "Other", "Partner", "Press", "Prospect",
            "Reseller", "Supplier", "Vendor"),
        Choice("Industry", PeopleChoices.Industries),
        Choice("Ownership", "Other", "Private", "Public", "Subsidiary", "Partnership", "Privately Held", "Public Company", "Government"),
        Choice("Rating", PeopleChoices.Ratings),
        Phone("Phone"),
        Fax("Fax"),
        Website("Website"),
        Text("Ticker_Symbol", 30),
        Money("Annual_Revenue"),
        Number("Employees"),
        Number("SIC_Code", "SIC Code"),
        .. Address("Billing_"),
        .. Address("Shipping_"),
        LongText("Description"),
        Special("Record_Image", "profileimage", "Account Image").ReadOnly(),
    ]);
}
