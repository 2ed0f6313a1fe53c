namespace Zcrm.Modules;

/// <summary>A company from which products come.</summary>
[CrmModule("Vendors")]
public sealed partial class Vendor : CrmRecord
{
    /// <summary>The vendor name. Required.</summary>
    public partial string? VendorName { get; set; }

    /// <summary>The email.</summary>
    public partial string? Email { get; set; }

    /// <summary>The phone.</summary>
    public partial string? Phone { get; set; }

    /// <summary>The website.</summary>
    public partial string? Website { get; set; }

    /// <summary>The category.</summary>
    public partial string? Category { get; set; }

    /// <summary>The gl account.</summary>
    [CrmField("GL_Account")]
    public partial string? GlAccount { get; set; }

    /// <summary>The street.</summary>
    public partial string? Street { get; set; }

    /// <summary>The city.</summary>
    public partial string? City { get; set; }

    /// <summary>The state.</summary>
    public partial string? State { get; set; }

    /// <summary>The zip code.</summary>
    [CrmField("Zip_Code")]
    public partial string? ZipCode { get; set; }

    /// <summary>The country.</summary>
    public partial string? Country { get; set; }

    /// <summary>The description.</summary>
    public partial string? Description { get; set; }
}
