namespace Zcrm;

/// <summary>The fields of an organization's modules, each read once for any number of callers.</summary>
internal sealed class FieldCache
{
    private static readonly TimeSpan Young = TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, Task<ModuleFields>> _modules = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    /// <summary>The cache of the connection for which calls are made.</summary>
    public static async ValueTask<FieldCache> OfAsync(CallContext calls, CancellationToken cancellationToken) =>
        (await calls.MemoryAsync(cancellationToken).ConfigureAwait(false)).Recall(static () => new FieldCache());

    /// <remarks>GET /settings/fields?module= · ZohoCRM.settings.fields.READ</remarks>
    /// <param name="calls">How to read them.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="stale">Fields that were found wanting: they are read anew, unless they are hardly a minute old.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<ModuleFields> GetAsync(CallContext calls, string module, ModuleFields? stale, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            // One caller's cancellation does not end what others wait for.
            if (!IsUsable(calls, _modules.GetValueOrDefault(module), stale)) _modules[module] = ReadAsync(calls, module, CancellationToken.None);
            return _modules[module].WaitAsync(cancellationToken);
        }
    }

    private static bool IsUsable(CallContext calls, Task<ModuleFields>? known, ModuleFields? stale)
    {
        if (known is null || known.IsFaulted || known.IsCanceled) return false;
        return !known.IsCompleted || known.Result != stale || calls.Clock.GetUtcNow() - stale.ReadAt < Young;
    }

    private static async Task<ModuleFields> ReadAsync(CallContext calls, string module, CancellationToken cancellationToken)
    {
        CrmRequest request = new CrmRequest(HttpMethod.Get, $"settings/fields").Query("module", module);
        JsonAnswer? json = AnswerReader.Read(await calls.SendAsync(request, cancellationToken).ConfigureAwait(false));
        IReadOnlyList<CrmObject> fields = json?.GetRecords("fields", static () => new CrmObject()) ?? [];
        return new ModuleFields(
            fields.Select(field => new FieldFacts(field.Get<string>("api_name") ?? "", field.Get<string>("data_type") ?? "")).DistinctBy(field => field.ApiName),
            calls.Clock.GetUtcNow());
    }
}
