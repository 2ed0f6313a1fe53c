using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Zcrm.Emulator;

/// <summary>The organizations, users and apps that the emulator knows. What is added is there at once, and survives a restart if there is a file.</summary>
public sealed partial class EmulatorAccounts
{
    private const long FirstZuid = 700_000_000;
    private const long FirstZgid = 60_000_000;
    private const long FirstPrefix = 5_540_000;

    private readonly AccountsDocuments _documents;
    private readonly IReadOnlyList<DataCenter> _dataCenters;
    private readonly Lock _lock = new();
    private ImmutableList<EmulatedOrg> _orgs;
    private ImmutableList<EmulatedUser> _users;
    private ImmutableList<EmulatedApp> _apps;

    internal EmulatorAccounts(IEmulatorStore store, IReadOnlyList<DataCenter> dataCenters)
    {
        _documents = new AccountsDocuments(store);
        _dataCenters = dataCenters;
        _orgs = [.. _documents.Orgs()];
        _users = [.. _documents.Users(_orgs).OrderBy(user => user.Zuid)];
        _apps = [.. _documents.Apps()];
    }

    /// <summary>Runs for each organization that is added, before anybody can sign in to it. Not for those that a file brings back.</summary>
    internal event Action<EmulatedOrg, EmulatedUser>? OrgStarted;

    /// <summary>The organizations, the oldest first.</summary>
    public IReadOnlyList<EmulatedOrg> Orgs => _orgs;

    /// <summary>The users of all organizations, the oldest first.</summary>
    public IReadOnlyList<EmulatedUser> Users => _users;

    /// <summary>The apps.</summary>
    public IReadOnlyList<EmulatedApp> Apps => _apps;

    /// <summary>Adds an organization with its founder, who is an administrator.</summary>
    /// <param name="name">The company's name.</param>
    /// <param name="founder">The founder's e-mail address.</param>
    /// <param name="dataCenter">Where it lives; null: the emulator's first data centre.</param>
    /// <param name="environment">Production, sandbox or developer.</param>
    /// <returns>The organization. Its founder is the first of <see cref="Users"/> with it.</returns>
    public EmulatedOrg AddOrg(string name, string founder, DataCenter? dataCenter = null, CrmEnvironment environment = CrmEnvironment.Production)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(founder);
        long number = _documents.Next("orgs");
        string prefix = Text(FirstPrefix + number);
        var org = new EmulatedOrg
        {
            Id = prefix + "00000000001",
            Zgid = Text(FirstZgid + number),
            Name = name,
            DataCenter = Served(dataCenter ?? _dataCenters[0]),
            Environment = environment,
            IdPrefix = prefix,
        };
        _documents.Write(org);
        lock (_lock) _orgs = _orgs.Add(org);
        EmulatedUser first = AddUser(founder, org);
        OrgStarted?.Invoke(org, first);
        return org;
    }

    /// <summary>Adds a user to an organization.</summary>
    /// <param name="email">The e-mail address.</param>
    /// <param name="org">The organization.</param>
    /// <param name="firstName">The first name; null: made from the e-mail address.</param>
    /// <param name="lastName">The last name; null: made from the e-mail address.</param>
    /// <param name="utcOffset">The offset of the user's time zone.</param>
    /// <exception cref="ArgumentException">The organization has a user with this address already.</exception>
    public EmulatedUser AddUser(string email, EmulatedOrg org, string? firstName = null, string? lastName = null, TimeSpan utcOffset = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(email);
        ArgumentNullException.ThrowIfNull(org);
        if (Find(email, org) is not null)
            throw new ArgumentException($"{org.Name} has a user {email} already; an address belongs to one user.", nameof(email));
        bool isFounder = UsersOf(org).Count == 0;
        return Add(new EmulatedUser
        {
            Id = "",
            Zuid = 0,
            Email = email,
            FirstName = firstName ?? Capitalized(email.Split('@')[0].Split('.')[0]),
            LastName = lastName ?? Capitalized(email.Split('@')[0].Split('.')[^1]),
            Org = org,
            UtcOffset = utcOffset,
            ProfileId = isFounder ? FirstPermissions.Administrator(org) : FirstPermissions.Standard(org),
            RoleId = isFounder ? FirstPermissions.Chief(org) : FirstPermissions.Manager(org),
        });
    }

    /// <summary>Adds a user to the first production organization of a data centre.</summary>
    /// <param name="email">The e-mail address.</param>
    /// <param name="dataCenter">Where the user lives; null: the emulator's first data centre.</param>
    public EmulatedUser AddUser(string email, DataCenter? dataCenter = null)
    {
        DataCenter home = Served(dataCenter ?? _dataCenters[0]);
        return AddUser(email, _orgs.First(org => org.DataCenter == home && org.Environment == CrmEnvironment.Production));
    }

    /// <summary>Registers an app.</summary>
    /// <param name="clientId">The client id; null: a new one.</param>
    /// <param name="clientSecret">The client secret; null: a new one.</param>
    /// <param name="redirectUris">The redirect URIs; null: none.</param>
    /// <param name="dataCenters">Where the app is known; null: everywhere.</param>
    /// <param name="kinds">The ways in which the app gets tokens.</param>
    /// <param name="name">The app's name.</param>
    public EmulatedApp AddApp(
        string? clientId = null,
        string? clientSecret = null,
        IEnumerable<string>? redirectUris = null,
        IEnumerable<DataCenter>? dataCenters = null,
        AppKinds kinds = AppKinds.Server | AppKinds.SelfClient | AppKinds.Device,
        string name = "An app")
    {
        var app = new EmulatedApp
        {
            ClientId = clientId ?? "1000." + RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 30),
            ClientSecret = new Secret(clientSecret ?? RandomNumberGenerator.GetHexString(42, lowercase: true)),
            Name = name,
            RedirectUris = [.. redirectUris ?? []],
            DataCenters = [.. dataCenters ?? _dataCenters],
            Kinds = kinds,
        };
        _documents.Write(app);
        lock (_lock) _apps = _apps.RemoveAll(other => other.ClientId == app.ClientId).Add(app);
        return app;
    }
}
