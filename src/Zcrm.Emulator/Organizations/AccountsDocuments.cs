using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Reads and writes organizations, users and apps as documents, so that a file brings them back.</summary>
internal sealed class AccountsDocuments(IEmulatorStore store)
{
    private const string Shared = "";

    private sealed record OrgDocument(string Id, string Zgid, string Name, string DataCenter, CrmEnvironment Environment, string IdPrefix);

    private sealed record UserDocument(string Id, long Zuid, string Email, string FirstName, string LastName, string OrgId, TimeSpan UtcOffset,
        string ProfileId, string RoleId, UserStatus Status, bool IsConfirmed, string Details);

    private sealed record AppDocument(
        string ClientId, string Secret, string Name, IReadOnlyList<string> RedirectUris, IReadOnlyList<string> DataCenters, AppKinds Kinds);

    public IEnumerable<EmulatedOrg> Orgs() => All<OrgDocument>("org").Select(org => new EmulatedOrg
    {
        Id = org.Id,
        Zgid = org.Zgid,
        Name = org.Name,
        DataCenter = DataCenter.Parse(org.DataCenter),
        Environment = org.Environment,
        IdPrefix = org.IdPrefix,
    });

    public IEnumerable<EmulatedUser> Users(IReadOnlyList<EmulatedOrg> orgs) =>
        All<UserDocument>("user").Select(user => new EmulatedUser
        {
            Id = user.Id,
            Zuid = user.Zuid,
            Email = user.Email,
            FirstName = user.FirstName,
            LastName = user.LastName,
            Org = orgs.Single(org => org.Id == user.OrgId),
            UtcOffset = user.UtcOffset,
            ProfileId = user.ProfileId,
            RoleId = user.RoleId,
            Status = user.Status,
            IsConfirmed = user.IsConfirmed,
            Details = user.Details,
        });

    public IEnumerable<EmulatedApp> Apps() => All<AppDocument>("app").Select(app => new EmulatedApp
    {
        ClientId = app.ClientId,
        ClientSecret = new Secret(app.Secret),
        Name = app.Name,
        RedirectUris = app.RedirectUris,
        DataCenters = [.. app.DataCenters.Select(DataCenter.Parse)],
        Kinds = app.Kinds,
    });

    public void Write(EmulatedOrg org) => store.WriteDocument(Shared, "org", org.Id, JsonSerializer.Serialize(
        new OrgDocument(org.Id, org.Zgid, org.Name, org.DataCenter.Code, org.Environment, org.IdPrefix)));

    public void Write(EmulatedUser user) => store.WriteDocument(Shared, "user", user.Id, JsonSerializer.Serialize(
        new UserDocument(
            user.Id, user.Zuid, user.Email, user.FirstName, user.LastName, user.Org.Id, user.UtcOffset,
            user.ProfileId, user.RoleId, user.Status, user.IsConfirmed, user.Details)));

    public void Write(EmulatedApp app)
    {
        string[] dataCenters = [.. app.DataCenters.Select(dataCenter => dataCenter.Code)];
        var document = new AppDocument(app.ClientId, app.ClientSecret.Reveal(), app.Name, app.RedirectUris, dataCenters, app.Kinds);
        store.WriteDocument(Shared, "app", app.ClientId, JsonSerializer.Serialize(document));
    }

    public long Next(string sequence) => store.NextNumber(sequence);

    private IEnumerable<T> All<T>(string kind) => store.ListDocuments(Shared, kind).Select(document => JsonSerializer.Deserialize<T>(document.Json)!);
}
