namespace Zcrm.Emulator;

/// <summary>Picklists that several modules share.</summary>
internal static class PeopleChoices
{
    public static readonly string[] Salutations = ["Mr.", "Mrs.", "Ms.", "Dr.", "Prof."];

    public static readonly string[] Sources =
    [
        "Advertisement", "Cold Call", "Employee Referral", "External Referral", "Online Store", "X (Twitter)", "Facebook", "Partner",
        "Public Relations", "Sales Email Alias", "Seminar Partner", "Internal Seminar", "Trade Show", "Web Download", "Web Research", "Chat",
    ];

    public static readonly string[] Industries =
    [
        "ASP (Application Service Provider)", "Data/Telecom OEM", "ERP (Enterprise Resource Planning)", "Government/Military", "Large Enterprise",
        "ManagementISV", "MSP (Management Service Provider)", "Network Equipment Provider", "Non-management ISV", "Optical Networking",
        "Service Provider", "Small/Medium Enterprise", "Storage Equipment", "Storage Service Provider", "Systems Integrator", "Wireless Industry",
    ];

    public static readonly string[] Ratings = ["Acquired", "Active", "Market Failed", "Project Cancelled", "Shut Down"];
}
