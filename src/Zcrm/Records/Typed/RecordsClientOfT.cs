namespace Zcrm;

/// <summary>The records of one typed module. It does all that <see cref="RecordsClient"/> does, with records of the module's class.</summary>
/// <remarks>Records that come by a method of <see cref="RecordsClient"/> itself are of the class too, though its signature says <see cref="CrmRecord"/>.</remarks>
/// <typeparam name="T">The module's class, for example <see cref="Modules.Deal"/>.</typeparam>
public class RecordsClient<T> : RecordsClient where T : CrmRecord, ICrmModule<T>, new()
{
    /// <summary>For mocking.</summary>
    protected RecordsClient()
    {
    }

    internal RecordsClient(CallContext calls) : base(calls, T.ModuleInfo.ApiName)
    {
    }

    /// <inheritdoc cref="RecordsClient.GetAsync(CrmId, GetRecordOptions, CancellationToken)"/>
    public new virtual async Task<T?> GetAsync(CrmId id, GetRecordOptions? options = null, CancellationToken cancellationToken = default) =>
        (T?)await base.GetAsync(id, options, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc cref="RecordsClient.GetAsync(ExternalId, GetRecordOptions, CancellationToken)"/>
    public new virtual async Task<T?> GetAsync(ExternalId id, GetRecordOptions? options = null, CancellationToken cancellationToken = default) =>
        (T?)await base.GetAsync(id, options, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc cref="RecordsClient.GetIfModifiedAsync(CrmId, DateTimeOffset, GetRecordOptions, CancellationToken)"/>
    public new virtual Task<ConditionalRead<T>> GetIfModifiedAsync(
        CrmId id, DateTimeOffset since, GetRecordOptions? options = null, CancellationToken cancellationToken = default) =>
        GetIfModifiedAsync<T>(OneRequest(id, options), since, cancellationToken);

    /// <inheritdoc cref="RecordsClient.GetIfModifiedAsync(ExternalId, DateTimeOffset, GetRecordOptions, CancellationToken)"/>
    public new virtual Task<ConditionalRead<T>> GetIfModifiedAsync(
        ExternalId id, DateTimeOffset since, GetRecordOptions? options = null, CancellationToken cancellationToken = default) =>
        GetIfModifiedAsync<T>(OneRequest(id, options), since, cancellationToken);

    /// <summary>Gets any number of records by their ids, 100 a call, several calls at once.</summary>
    /// <inheritdoc cref="RecordsClient.GetManyAsync"/>
    /// <param name="ids">The ids; none gives no records.</param>
    /// <param name="fields">The API names of the fields to read, 1 to 50; null for all typed ones.</param>
    /// <param name="options">What differs for these calls.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    public new virtual async Task<IReadOnlyList<T?>> GetManyAsync(
        IEnumerable<CrmId> ids, IEnumerable<string>? fields = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        [.. (await base.GetManyAsync(ids, fields ?? T.ModuleInfo.ListFields, options, cancellationToken).ConfigureAwait(false)).Cast<T?>()];

    /// <summary>Lists the module's records, newest first unless sorted otherwise; any number of them.</summary>
    /// <inheritdoc cref="RecordsClient.List"/>
    /// <param name="fields">The API names of the fields to read, 1 to 50; null for all typed ones. Names that are no fields are left out by Zoho without an
    /// error.</param>
    /// <param name="options">Order, page size, and whether pages are fetched ahead.</param>
    public new virtual CrmPageable<T> List(IEnumerable<string>? fields = null, ListRecordsOptions? options = null) =>
        Typed(base.List(fields ?? T.ModuleInfo.ListFields, options));

    /// <inheritdoc cref="RecordsClient.Search"/>
    public new virtual CrmPageable<T> Search(RecordSearch search, IEnumerable<string>? fields = null, SearchRecordsOptions? options = null) =>
        Typed(base.Search(search, fields, options));

    /// <summary>The same list with records of the class, which they are already.</summary>
    private protected static CrmPageable<T> Typed(CrmPageable<CrmRecord> records) => records.Select(static record => (T)record);

    private protected sealed override CrmRecord NewRecord() => new T { Module = Module };
}
