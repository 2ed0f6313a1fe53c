using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Zcrm;

/// <summary>The modules and fields of a connection's organization, each read when first needed and shared by all callers.</summary>
internal sealed class MetadataCache
{
    /// <summary>How old metadata may be before it is asked whether it changed.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromHours(1);

    /// <summary>How old it may be when a name is missing in it, which may be newer.</summary>
    private static readonly TimeSpan MaxAgeWhenWanting = TimeSpan.FromMinutes(1);

    private readonly SharedRead<CrmModuleMetadata> _modules =
        new(static () => new CrmRequest(HttpMethod.Get, $"settings/modules"), "modules", "settings/modules");

    private readonly ConcurrentDictionary<string, SharedRead<CrmFieldMetadata>> _fields = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<IReadOnlyList<CrmFieldMetadata>, ModuleFields> _byName = [];

    /// <summary>The cache of the connection for which calls are made.</summary>
    public static async ValueTask<MetadataCache> OfAsync(CallContext calls, CancellationToken cancellationToken) =>
        (await calls.MemoryAsync(cancellationToken).ConfigureAwait(false)).Recall(static () => new MetadataCache());

    public async Task<IReadOnlyList<CrmModuleMetadata>> ModulesAsync(CallContext calls, TimeSpan maxAge, CancellationToken cancellationToken) =>
        (await _modules.GetAsync(calls, maxAge, cancellationToken).ConfigureAwait(false)).Items;

    public async Task<ModuleFields> FieldsAsync(CallContext calls, string module, TimeSpan maxAge, CancellationToken cancellationToken) =>
        Indexed((await FieldsOf(module).GetAsync(calls, maxAge, cancellationToken).ConfigureAwait(false)).Items);

    /// <summary>The fields once more, for a name that is missing in what is known, unless that is hardly a minute old.</summary>
    public Task<ModuleFields> FieldsWhenWantingAsync(CallContext calls, string module, CancellationToken cancellationToken) =>
        FieldsAsync(calls, module, MaxAgeWhenWanting, cancellationToken);

    /// <summary>The fields that were read already; null when they were not. It makes no call.</summary>
    public ModuleFields? FieldsAtHand(string module) =>
        _fields.TryGetValue(module, out SharedRead<CrmFieldMetadata>? read) && read.AtHand is { } known ? Indexed(known.Items) : null;

    /// <summary>Asks whether anything changed of what was read so far.</summary>
    public async Task RefreshAsync(CallContext calls, CancellationToken cancellationToken)
    {
        if (_modules.AtHand is not null) await _modules.GetAsync(calls, TimeSpan.Zero, cancellationToken).ConfigureAwait(false);
        foreach (SharedRead<CrmFieldMetadata> fields in _fields.Values.Where(fields => fields.AtHand is not null))
            await fields.GetAsync(calls, TimeSpan.Zero, cancellationToken).ConfigureAwait(false);
    }

    private SharedRead<CrmFieldMetadata> FieldsOf(string module) => _fields.GetOrAdd(module, static name => new SharedRead<CrmFieldMetadata>(
        () => new CrmRequest(HttpMethod.Get, $"settings/fields").Query("module", name), "fields", $"settings/fields?module={name}"));

    private ModuleFields Indexed(IReadOnlyList<CrmFieldMetadata> fields) => _byName.GetValue(fields, static list => new ModuleFields(list));
}
