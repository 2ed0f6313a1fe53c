#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Modules, those of Zoho and your own.</summary>
public partial class ModulesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected ModulesClient() => _calls = null!;

    internal ModulesClient(CallContext calls) => _calls = calls;

    /// <summary>Lists modules.</summary>
    /// <remarks>GET /settings/modules · ZohoCRM.settings.modules.READ</remarks>
    /// <param name="status">Only modules with this status; null: all.</param>
    /// <param name="featureName">Only modules with this feature name; null: all.</param>
    /// <param name="include">Keys that Zoho leaves out unless asked, commas between; null: none of them.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these),
    /// <c>NOT_SUPPORTED</c> (the module or edition lacks it) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<IReadOnlyList<Module>> ListAsync(
        string? status = null, string? featureName = null, string? include = null, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.ListAsync<Module>(
            new CrmRequest(HttpMethod.Get, $"settings/modules", options).Query("status", status).Query("feature_name", featureName).Query("include", include),
            "modules",
            cancellationToken);

    /// <summary>Creates modules.</summary>
    /// <remarks>POST /settings/modules · ZohoCRM.settings.modules.CREATE · 500 API credits</remarks>
    /// <param name="modules">The modules to create; Zoho wants <c>api_name</c>, <c>plural_label</c>, <c>profiles</c> and <c>singular_label</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>RESERVED_KEYWORD_NOT_ALLOWED</c> (Zoho keeps the name for itself) or <c>LIMIT_EXCEEDED</c> (there would be too many).</exception>
    public virtual Task<ItemResults> CreateAsync(IEnumerable<Module> modules, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Post, $"settings/modules", options).Items("modules", modules), "modules", cancellationToken);

    /// <summary>Changes modules.</summary>
    /// <remarks>PUT /settings/modules · ZohoCRM.settings.modules.UPDATE</remarks>
    /// <param name="modules">The modules, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it),
    /// <c>EXPECTED_FIELD_MISSING</c> (one of several keys is needed) or <c>NOT_ALLOWED</c> (its state or kind does not allow it).</exception>
    public virtual Task<ItemResults> UpdateAsync(IEnumerable<Module> modules, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Put, $"settings/modules", options).Items("modules", modules), "modules", cancellationToken);

    /// <summary>Gets a module by its API name.</summary>
    /// <remarks>GET /settings/modules/{module} · ZohoCRM.settings.modules.READ</remarks>
    /// <param name="module">The module's API name, for example <c>Leads</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The module; null when there is none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these),
    /// <c>NOT_SUPPORTED</c> (the module or edition lacks it) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<Module?> GetAsync(string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Module>(new CrmRequest(HttpMethod.Get, $"settings/modules/{module}", options), "modules", cancellationToken);

    /// <summary>Changes a module.</summary>
    /// <remarks>PUT /settings/modules/{module} · ZohoCRM.settings.modules.UPDATE</remarks>
    /// <param name="module">The module's API name, for example <c>Leads</c>.</param>
    /// <param name="changes">The module with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>NOT_ALLOWED</c> (its state or
    /// kind does not allow it) or <c>INVALID_MODULE</c> (there is no such module, or it has none of these).</exception>
    public virtual Task<ItemResult> UpdateAsync(string module, Module changes, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/modules/{module}", options).Item("modules", changes, inList: true),
            "modules",
            cancellationToken);
}
