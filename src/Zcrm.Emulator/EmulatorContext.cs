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
        Data = new DataPlane(Database, Documents, Accounts.UsersOf);
        Bulk = new BulkPlane(this);
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

    /// <summary>Metadata and records.</summary>
    public DataPlane Data { get; }

    /// <summary>Bulk jobs and their files.</summary>
    public BulkPlane Bulk { get; }

    public async ValueTask DisposeAsync()
    {
        await Bulk.DisposeAsync().ConfigureAwait(false);
        await Database.DisposeAsync().ConfigureAwait(false);
    }
}
