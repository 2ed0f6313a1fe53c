namespace Zcrm.Emulator;

/// <summary>A module as Zoho ships it, before an organization gives it ids.</summary>
internal sealed record StandardModule(ModuleFacts Facts, IReadOnlyList<EmulatedField> Fields)
{
    /// <summary>All of them, in the order of their tabs.</summary>
    public static IReadOnlyList<StandardModule> All { get; } =
    [
        LeadsModule.Create(), ContactsModule.Create(), AccountsModule.Create(), DealsModule.Create(),
        TasksModule.Create(), EventsModule.Create(), CallsModule.Create(), ProductsModule.Create(),
        NotesModule.Create(),
        QuotesModule.Create(), SalesOrdersModule.Create(), PurchaseOrdersModule.Create(), InvoicesModule.Create(),
        CampaignsModule.Create(), VendorsModule.Create(), PriceBooksModule.Create(), CasesModule.Create(), SolutionsModule.Create(),
    ];
}
