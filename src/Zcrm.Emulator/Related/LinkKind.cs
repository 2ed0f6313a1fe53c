namespace Zcrm.Emulator;

/// <summary>Links between records of two modules, any number on both sides (reference 11.3).</summary>
/// <param name="Left">The API name of one module.</param>
/// <param name="LeftList">How its records' list of the others is called.</param>
/// <param name="Right">The API name of the other module.</param>
/// <param name="RightList">How its records' list of the first is called; null: they have none.</param>
/// <param name="Attributes">What a link itself can hold.</param>
internal sealed record LinkKind(string Left, string LeftList, string Right, string? RightList, params IReadOnlyList<string> Attributes)
{
    public static IReadOnlyList<LinkKind> All { get; } =
    [
        new("Campaigns", "Leads", "Leads", "Campaigns", "Member_Status"),
        new("Campaigns", "Contacts", "Contacts", "Campaigns", "Member_Status"),
        new("Products", "Leads", "Leads", "Products"),
        new("Products", "Accounts", "Accounts", "Products"),
        new("Products", "Contacts", "Contacts", "Products"),
        new("Products", "Deals", "Deals", "Products"),
        new("Price_Books", "Products", "Products", "Price_Books", "list_price"),
        new("Deals", "Contact_Roles", "Contacts", null, "Contact_Role"),
    ];

    public string Name => $"{Left}/{LeftList}";
}
