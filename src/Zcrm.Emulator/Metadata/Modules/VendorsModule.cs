using static Zcrm.Emulator.StandardFields;

namespace Zcrm.Emulator;

/// <summary>Companies from which products come.</summary>
internal static class VendorsModule
{
    public static StandardModule Create() => new(new("Vendors", "Vendor", "Vendors", "Vendor_Name", "Vendor_Name"),
    [
        Text("Vendor_Name", 120).Required(),
        Phone("Phone"),
        Email("Email"),
        Website("Website"),
        Choice("GL_Account", "Sales-Software", "Sales-Hardware", "Rental Income", "Interest Income", "Sales Software Support", "Sales Other") with
        {
            Label = "GL Account",
        },
        Text("Category", 40),
        Flag("Email_Opt_Out"),
        .. Address("", "Zip_Code"),
        LongText("Description"),
        Special("Record_Image", "profileimage", "Vendor Image").ReadOnly(),
    ]);
}
