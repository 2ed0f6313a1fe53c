namespace Zcrm;

/// <summary>The organization's modules and fields. Each is read when first asked for, kept in memory for the connection, and shared by all callers.</summary>
/// <remarks>
/// What is older than an hour is asked again, with <c>If-Modified-Since</c>. No other connection sees it, and nothing is written to disk
/// unless <see cref="MetadataOptions.CacheFolder"/> asks for it.
/// Reading and writing records needs none of it; checks of queries and of written fields use what is here.
/// </remarks>
public class MetadataClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected MetadataClient() => _calls = null!;

    internal MetadataClient(CallContext calls) => _calls = calls;

    /// <summary>Gets the modules that the user can see.</summary>
    /// <remarks>GET /settings/modules · ZohoCRM.settings.modules.READ</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual async Task<IReadOnlyList<CrmModuleMetadata>> GetModulesAsync(CancellationToken cancellationToken = default)
    {
        MetadataCache cache = await MetadataCache.OfAsync(_calls, cancellationToken).ConfigureAwait(false);
        return await cache.ModulesAsync(_calls, MetadataCache.MaxAge, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Finds a module.</summary>
    /// <remarks>GET /settings/modules · ZohoCRM.settings.modules.READ</remarks>
    /// <param name="apiName">Its API name, for example <c>Leads</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The module; null when there is none of this name, or the user cannot see it.</returns>
    public virtual async Task<CrmModuleMetadata?> FindModuleAsync(string apiName, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(apiName);
        return (await GetModulesAsync(cancellationToken).ConfigureAwait(false)).FirstOrDefault(module => module.ApiName == apiName);
    }

    /// <summary>Gets the fields of a module.</summary>
    /// <remarks>GET /settings/fields?module= · ZohoCRM.settings.fields.READ</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">There is no such module: <c>INVALID_MODULE</c>.</exception>
    public virtual async Task<IReadOnlyList<CrmFieldMetadata>> GetFieldsAsync(string module, CancellationToken cancellationToken = default) =>
        (await FieldsAsync(module, cancellationToken).ConfigureAwait(false)).All;

    /// <summary>Finds a field.</summary>
    /// <remarks>GET /settings/fields?module= · ZohoCRM.settings.fields.READ</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="apiName">The field's API name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The field; null when the module has none of this name.</returns>
    public virtual async Task<CrmFieldMetadata?> FindFieldAsync(string module, string apiName, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(apiName);
        return (await FieldsAsync(module, cancellationToken).ConfigureAwait(false)).Find(apiName);
    }

    /// <summary>Asks now whether anything changed of what was read so far. What was not read yet stays unread.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual async Task RefreshAsync(CancellationToken cancellationToken = default)
    {
        MetadataCache cache = await MetadataCache.OfAsync(_calls, cancellationToken).ConfigureAwait(false);
        await cache.RefreshAsync(_calls, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ModuleFields> FieldsAsync(string module, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(module);
        MetadataCache cache = await MetadataCache.OfAsync(_calls, cancellationToken).ConfigureAwait(false);
        return await cache.FieldsAsync(_calls, module, MetadataCache.MaxAge, cancellationToken).ConfigureAwait(false);
    }
}
