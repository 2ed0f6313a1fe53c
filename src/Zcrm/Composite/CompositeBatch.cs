using System.Globalization;

namespace Zcrm;

/// <summary>Up to five calls that travel as one, can use each other's answers, and can be taken back together.</summary>
/// <remarks>
/// Add calls, then send; each call then holds its own answer or error. A write takes one record, a read 25. The request costs one API credit,
/// and two when everything is to be taken back on a failure. An instance is sent once, by one thread.
/// </remarks>
/// <example><code>
/// CompositeBatch batch = crm.Composite(new CompositeOptions { RollbackOnFailure = true });
/// CompositeCall&lt;WriteResult&gt; account = batch.Insert("Accounts", new CrmRecord { ["Account_Name"] = "Kyoto Tea" });
/// CompositeCall&lt;WriteResult&gt; contact = batch.Insert("Contacts", new CrmRecord { ["Last_Name"] = "Ito", ["Account_Name"] = account.ToLookup() });
/// await batch.SendAsync();
/// CrmId id = contact.Value.Id;
/// </code></example>
public sealed partial class CompositeBatch
{
    private const int MaxCalls = 5;
    private const int MaxRead = 25;

    private readonly CallContext _context;
    private readonly CompositeOptions _options;
    private readonly List<CompositeCall> _calls = [];
    private bool _isSent;

    internal CompositeBatch(CallContext context, CompositeOptions options)
    {
        if (options is { RollbackOnFailure: true, Parallel: true })
            throw new ArgumentException("Calls that are to be taken back together cannot be made at once; leave out Parallel or RollbackOnFailure.", nameof(options));
        (_context, _options) = (context, options);
    }

    /// <summary>The calls, in the order in which they were added.</summary>
    public IReadOnlyList<CompositeCall> Calls => _calls;

    /// <summary>Adds the creation of a record.</summary>
    /// <param name="module">The module's API name.</param>
    /// <param name="record">The record with its fields.</param>
    public CompositeCall<WriteResult> Insert(string module, CrmRecord record) =>
        Add("POST", Path(module), Data(record), CompositeReading.Write(record, WriteOutcome.Inserted));

    /// <summary>Adds the creation of a record, or the update of the one that the duplicate check finds.</summary>
    /// <param name="module">The module's API name.</param>
    /// <param name="record">The record with its fields.</param>
    /// <param name="duplicateCheckFields">The fields to find it by; null: the module's own duplicate checks.</param>
    public CompositeCall<WriteResult> Upsert(string module, CrmRecord record, IReadOnlyList<string>? duplicateCheckFields = null)
    {
        CrmObject body = Data(record);
        if (duplicateCheckFields is not null) body["duplicate_check_fields"] = duplicateCheckFields;
        return Add("POST", Path(module) + "/upsert", body, CompositeReading.Write(record, WriteOutcome.Inserted));
    }

    /// <summary>Adds the saving of a record's changed fields.</summary>
    /// <param name="module">The module's API name.</param>
    /// <param name="record">The record, with its id.</param>
    public CompositeCall<WriteResult> Update(string module, CrmRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        ActionBody.EnsureId(record.Id, nameof(record));
        var changes = new CrmObject();
        foreach (string name in record.ChangedNames) changes[name] = record.GetJson(name);
        return Add("PUT", $"{Path(module)}/{record.Id}", Data(changes), CompositeReading.Write(record, WriteOutcome.Updated));
    }

    /// <summary>Adds the update of a record that another call of this request writes.</summary>
    /// <param name="module">The module's API name.</param>
    /// <param name="written">The call that creates or writes the record.</param>
    /// <param name="changes">The fields to set.</param>
    public CompositeCall<WriteResult> Update(string module, CompositeCall written, CrmRecord changes) =>
        Add("PUT", $"{Path(module)}/{IdOf(written)}", Data(changes), CompositeReading.Write(changes, WriteOutcome.Updated));

    /// <summary>Adds the deletion of a record.</summary>
    /// <param name="module">The module's API name.</param>
    /// <param name="id">The record's id.</param>
    public CompositeCall<WriteResult> Delete(string module, CrmId id)
    {
        ActionBody.EnsureId(id, nameof(id));
        return Add("DELETE", $"{Path(module)}/{id}", null, CompositeReading.Write(new CrmRecord { Id = id }, WriteOutcome.Deleted));
    }

    /// <summary>Adds the reading of a record.</summary>
    /// <param name="module">The module's API name.</param>
    /// <param name="id">The record's id.</param>
    /// <returns>The call; its value is null when there is no such record.</returns>
    public CompositeCall<CrmRecord?> Get(string module, CrmId id) => Get(module, id, () => new CrmRecord { Module = module });

    /// <summary>Adds the reading of a record that another call of this request writes.</summary>
    /// <param name="module">The module's API name.</param>
    /// <param name="written">The call that creates or writes the record.</param>
    public CompositeCall<CrmRecord?> Get(string module, CompositeCall written) =>
        Add("GET", $"{Path(module)}/{IdOf(written)}", null, answer => CompositeReading.Record(answer, () => new CrmRecord { Module = module }));

    /// <summary>Adds the reading of a module's newest records.</summary>
    /// <param name="module">The module's API name.</param>
    /// <param name="fields">The API names of the fields to read.</param>
    /// <param name="count">How many records; 1 to 25.</param>
    public CompositeCall<IReadOnlyList<CrmRecord>> List(string module, IEnumerable<string> fields, int count = MaxRead) =>
        List(module, fields, count, () => new CrmRecord { Module = module });

    /// <summary>Adds any other call.</summary>
    /// <param name="method">The verb.</param>
    /// <param name="path">The path after the version, for example <c>Leads/actions/count</c>.</param>
    /// <param name="body">The body; null: none.</param>
    /// <param name="parameters">The query parameters; null: none.</param>
    /// <returns>The call; its value is the whole answer, empty when Zoho answers nothing.</returns>
    public CompositeCall<CrmObject> Add(HttpMethod method, string path, CrmObject? body = null, IReadOnlyDictionary<string, string>? parameters = null)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        CompositeCall<CrmObject> call = Add(method.Method, path.TrimStart('/'), body, answer => AnswerReader.Read(answer)?.Root ?? new CrmObject());
        foreach ((string name, string value) in parameters ?? new Dictionary<string, string>()) call.Parameters[name] = value;
        return call;
    }

    /// <summary>Sends the request. Every call of it holds its answer or its error afterwards.</summary>
    /// <remarks>POST /__composite_requests · ZohoCRM.composite_requests.CUSTOM and the scopes of the calls</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Whether every call succeeded.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the request as a whole; a call that failed throws only when its value is read.</exception>
    /// <exception cref="InvalidOperationException">The request is empty, or was sent already.</exception>
    public async Task<bool> SendAsync(CancellationToken cancellationToken = default)
    {
        if (_calls.Count == 0) throw new InvalidOperationException("The composite request is empty; add a call first.");
        if (_isSent) throw new InvalidOperationException("The composite request was sent already; make a new one.");
        _isSent = true;
        CrmRequest request = new CrmRequest(HttpMethod.Post, $"__composite_requests", _options).Since("v3").Body(CompositeBody.Write(_calls, _options, _context.ApiVersion));
        CompositeAnswer.Tell(await _context.SendAsync(request, cancellationToken).ConfigureAwait(false), _calls);
        return _calls.TrueForAll(call => call.Succeeded);
    }

    private CompositeCall<T?> Get<T>(string module, CrmId id, Func<T> create) where T : CrmRecord
    {
        ActionBody.EnsureId(id, nameof(id));
        return Add("GET", $"{Path(module)}/{id}", null, answer => CompositeReading.Record(answer, create));
    }

    private CompositeCall<IReadOnlyList<T>> List<T>(string module, IEnumerable<string> fields, int count, Func<T> create) where T : CrmRecord
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MaxRead);
        CompositeCall<IReadOnlyList<T>> call = Add("GET", Path(module), null, answer => CompositeReading.Records(answer, create));
        call.Parameters["fields"] = string.Join(',', fields);
        call.Parameters["per_page"] = count.ToString(CultureInfo.InvariantCulture);
        return call;
    }

    private CompositeCall<T> Add<T>(string method, string path, CrmObject? body, Func<CrmAnswer, T> read)
    {
        if (_isSent) throw new InvalidOperationException("The composite request was sent already; make a new one.");
        if (_calls.Count == MaxCalls) throw new InvalidOperationException($"A composite request has at most {MaxCalls} calls; send this one and make another.");
        string id = "c" + (_calls.Count + 1).ToString(CultureInfo.InvariantCulture);
        var call = new CompositeCall<T>(id, method, path, body, read);
        _calls.Add(call);
        return call;
    }

    private string IdOf(CompositeCall written) => _calls.Contains(written)
        ? written.Reference(CompositeCall.WrittenId)
        : throw new ArgumentException("The call belongs to another composite request.", nameof(written));

    private static string Path(string module)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(module);
        return Uri.EscapeDataString(module);
    }

    private static CrmObject Data(CrmObject record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new CrmObject { ["data"] = new[] { record } };
    }
}
