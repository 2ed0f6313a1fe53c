namespace Zcrm.Emulator;

/// <summary>Puts the parts together that read and write users (reference 11.9 and 11.10).</summary>
internal sealed class UsersPlane
{
    public UsersPlane(EmulatorContext context)
    {
        EmulatorAccounts accounts = context.Accounts;
        DataPlane data = context.Data;
        var rules = new UserRules(accounts, data.Permissions, new ResourceCheck(ApiModel.Current));
        var owners = new OwnerChange(data.Catalog, data.Table, data.Parts.History, accounts.UsersOf);
        Routes =
        [
            .. new UsersApi(accounts, data.UserForm).Routes,
            .. new UserWritesApi(accounts, rules).Routes,
            .. new UserTransferApi(accounts, rules, owners, data.Catalog, data.Table, context.Documents).Routes,
            .. new UserTerritoriesApi(accounts, data.Territories, data.TerritoryUsers).Routes,
            .. new TerritoryUsersApi(accounts, data.Territories, data.TerritoryUsers, data.UserForm).Routes,
        ];
    }

    public IReadOnlyList<Route> Routes { get; }
}
