namespace Zcrm.Emulator;

/// <summary>What every part of the emulator stands on.</summary>
internal sealed class EmulatorContext : IAsyncDisposable
{
    public EmulatorContext(ZcrmEmulatorOptions options)
    {
        Options = options;
        Clock = new EmulatorClock(options.TimeProvider ?? TimeProvider.System);
        Database = SqliteDatabase.Open(options.StoragePath);
        Documents = new SqliteDocuments(Database);
        Accounts = new EmulatorAccounts(Documents, options.DataCenters);
        Credits = new EmulatorCredits(Rules, Clock, () => Accounts.Orgs[0]);
        Background = new BackgroundTasks(Clock);
        Data = new DataPlane(Database, Documents, Accounts.UsersOf, new MassTimers(Background, Clock));
        Bulk = new BulkPlane(this);
        Notifications = new NotificationPlane(this);
    }

    public ZcrmEmulatorOptions Options { get; }

    public EmulatorRules Rules => Options.Rules;

    public EmulatorClock Clock { get; }

    public SqliteDatabase Database { get; }

    public IEmulatorStore Documents { get; }

    /// <summary>What goes wrong next.</summary>
    public EmulatorFaults Faults { get; } = new();

    /// <summary>Organizations, users and apps.</summary>
    public EmulatorAccounts Accounts { get; }

    /// <summary>What calls cost.</summary>
    public EmulatorCredits Credits { get; }

    /// <summary>Jobs that go on while nobody waits for them.</summary>
    public BackgroundTasks Background { get; }

    /// <summary>Metadata and records.</summary>
    public DataPlane Data { get; }

    /// <summary>Bulk jobs and their files.</summary>
    public BulkPlane Bulk { get; }

    /// <summary>Channels, and what is told through them.</summary>
    public NotificationPlane Notifications { get; }

    public async ValueTask DisposeAsync()
    {
        await Background.DisposeAsync().ConfigureAwait(false);
        Bulk.Dispose();
        Notifications.Dispose();
        await Database.DisposeAsync().ConfigureAwait(false);
    }
}
