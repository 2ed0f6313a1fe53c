namespace Zcrm;

/// <summary>The way into Zoho CRM, for one connection: one user in one organization, data centre and environment.</summary>
/// <remarks>
/// Immutable and safe for any number of threads. Make one for the life of the application and derive others from it:
/// <see cref="ForUser"/> and <see cref="WithOptions"/> are cheap, and share connections, tokens and limits with it.
/// </remarks>
/// <example><code>
/// await using var crm = new ZcrmClient(new ZcrmClientOptions { ClientId = clientId, ClientSecret = clientSecret, DataCenter = DataCenter.EU });
/// await crm.Auth.ExchangeGrantTokenAsync(grantToken);
/// CrmRecord? lead = await crm.Records("Leads").GetAsync(leadId);
/// </code></example>
public partial class ZcrmClient : IAsyncDisposable, IDisposable
{
    private readonly ClientCore _core;
    private readonly CallContext _calls;
    private readonly CoqlRunner _coql;
    private readonly bool _ownsCore;

    /// <summary>Makes a client.</summary>
    /// <param name="options">How it is set up; the client takes a copy.</param>
    /// <exception cref="ZcrmConfigurationException">An option is missing or cannot be right.</exception>
    public ZcrmClient(ZcrmClientOptions options)
        : this(ClientCore.Create(options), (options ?? throw new ArgumentNullException(nameof(options))).User, ownsCore: true)
    {
    }

    /// <summary>For mocking.</summary>
    protected ZcrmClient() => (_core, _calls, _coql, Auth) = (null!, null!, null!, null!);

    private ZcrmClient(ClientCore core, string? user, bool ownsCore)
    {
        (_core, _ownsCore) = (core, ownsCore);
        var binding = new ConnectionBinding(core.Book, user);
        _calls = new CallContext(core.Pipeline, binding, core.Sources, core.Options.MaxConcurrency, core.Folder);
        _coql = new CoqlRunner(_calls);
        Auth = new AuthClient(core.AuthFor(binding));
    }

    /// <summary>Signing in and out.</summary>
    public virtual AuthClient Auth { get; }

    /// <summary>For the packages that add to the client.</summary>
    internal CallContext Calls => _calls;

    /// <summary>The records of a module.</summary>
    /// <param name="module">The module's API name, for example <c>Leads</c>, or a custom module's.</param>
    public virtual RecordsClient Records(string module) => new(_calls, module);

    /// <summary>The records of a typed module.</summary>
    /// <typeparam name="T">The module's class, for example <see cref="Modules.Deal"/>.</typeparam>
    public virtual RecordsClient<T> Records<T>() where T : CrmRecord, ICrmModule<T>, new() => new(_calls);

    /// <summary>Files that are uploaded once and named in file and image fields of records.</summary>
    public virtual FilesClient Files => new(_calls);

    /// <summary>The organization's modules and fields.</summary>
    public virtual MetadataClient Metadata => new(_calls);

    /// <summary>Begins a query for records of a typed module; see <see cref="CrmQuery{T}"/>.</summary>
    /// <typeparam name="T">The module's class, for example <see cref="Modules.Deal"/>.</typeparam>
    public virtual CrmQuery<T> Query<T>() where T : CrmRecord, ICrmModule<T>, new() => new(_coql, T.ModuleInfo);

    /// <summary>Begins a query for records of any module, whose fields are named: <c>record.Get&lt;decimal?&gt;("Amount") &gt; 5</c>.</summary>
    /// <param name="module">The module's API name.</param>
    public virtual CrmQuery<CrmRecord> Query(string module) => new(_coql, new CrmModuleInfo(CoqlNames.Check(module), []));

    /// <summary>Runs a COQL query written as an interpolated string, whose values are escaped: <c>$"select Last_Name from Leads where Email = {email}"</c>.</summary>
    /// <remarks>POST /coql · ZohoCRM.coql.READ and ZohoCRM.modules.{module}.READ · 1 to 3 API credits for each 2,000 rows</remarks>
    /// <param name="query">The query; without a limit all rows come, as many calls as they need.</param>
    /// <param name="options">What differs for this call.</param>
    /// <returns>The rows, fetched while they are enumerated. Columns of lookups are nested in them: <c>row.GetObject("Account_Name")!["Industry"]</c>.</returns>
    /// <exception cref="ArgumentException">It is no query, asks for more than Zoho takes, or a value has no form in one.</exception>
    public virtual CrmPageable<CrmRecord> QueryAsync(CoqlInterpolation query, CallOptions? options = null) => QueryAsync(CoqlText.From(query), options);

    /// <summary>Runs a COQL query.</summary>
    /// <inheritdoc cref="QueryAsync(CoqlInterpolation, CallOptions?)"/>
    public virtual CrmPageable<CrmRecord> QueryAsync(CoqlText query, CallOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _coql.Run(query.Query, () => new CrmRecord { Module = query.Query.Source }, options);
    }

    /// <summary>Begins a composite request: up to five calls in one, which can use each other's answers and be taken back together.</summary>
    /// <param name="options">How it is carried out; null: in parallel, each call for itself.</param>
    public virtual CompositeBatch Composite(CompositeOptions? options = null) => new(_calls, options ?? new CompositeOptions());

    /// <summary>Derives a client that speaks for another user of the same app.</summary>
    /// <param name="user">The user whose connection is stored, usually an e-mail address.</param>
    /// <returns>A client that needs no disposing.</returns>
    public virtual ZcrmClient ForUser(string user)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(user);
        return new ZcrmClient(_core, user, ownsCore: false);
    }

    /// <summary>Derives a client with other options, for example another retry policy.</summary>
    /// <param name="change">Changes a copy of the options.</param>
    /// <returns>A client that needs no disposing. It shares tokens with this one unless app, environment, store or hosts were changed.</returns>
    /// <exception cref="ZcrmConfigurationException">An option cannot be right.</exception>
    public virtual ZcrmClient WithOptions(Action<ZcrmClientOptions> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        ClientCore derived = _core.With(change);
        return new ZcrmClient(derived, derived.Options.User, ownsCore: false);
    }

    /// <summary>Closes the connections to Zoho. Clients that were derived from this one end with it; stored tokens stay.</summary>
    public virtual ValueTask DisposeAsync()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc cref="DisposeAsync"/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the connections to Zoho.</summary>
    /// <param name="disposing">Whether it is called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _ownsCore) _core.Dispose();
    }

    /// <summary>Returns the app, data centre, environment and user; no secret.</summary>
    public override string ToString() => _core?.Options.ToString() ?? "A client that was made for a test.";
}
