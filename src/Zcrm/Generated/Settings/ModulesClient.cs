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
    /// <param name="status">The status.</param>
    /// <param name="featureName">The feature name; known: <c>Kiosk_Test_Run</c>, <c>sales_motivator_games_users</c>, <c>functions</c>,
    /// <c>linkingmodule_custom_field_long_integer</c>, <c>smart_prompt_zia_llm</c>, <c>voc_parent</c>, <c>linkingmodule_custom_field_dataparam</c>,
    /// <c>mb_delete_limit_popup</c>.</param>
    /// <param name="include">What else to tell.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> or <c>NOT_SUPPORTED</c>.</exception>
    public virtual Task<IReadOnlyList<Module>> ListAsync(
        string? status = null, string? featureName = null, string? include = null, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.ListAsync<Module>(
            new CrmRequest(HttpMethod.Get, $"settings/modules", options).Query("status", status).Query("feature_name", featureName).Query("include", include),
            "modules",
            cancellationToken);

    /// <summary>Creates modules.</summary>
    /// <remarks>POST /settings/modules · ZohoCRM.settings.modules.CREATE · 500 API credits</remarks>
    /// <param name="modules">The modules; Zoho wants <c>api_name</c>, <c>plural_label</c>, <c>profiles</c>, <c>singular_label</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>API_NOT_SUPPORTED</c>, <c>DEPENDENT_FIELD_MISSING</c> or
    /// <c>DUPLICATE_DATA</c>.</exception>
    public virtual Task<ItemResults> CreateAsync(IEnumerable<Module> modules, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Post, $"settings/modules", options).Items("modules", modules), "modules", cancellationToken);

    /// <summary>Changes modules.</summary>
    /// <remarks>PUT /settings/modules · ZohoCRM.settings.modules.UPDATE</remarks>
    /// <param name="modules">The modules.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>API_NOT_SUPPORTED</c>, <c>DEPENDENT_FIELD_MISSING</c> or
    /// <c>EXPECTED_FIELD_MISSING</c>.</exception>
    public virtual Task<ItemResults> UpdateAsync(IEnumerable<Module> modules, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Put, $"settings/modules", options).Items("modules", modules), "modules", cancellationToken);

    /// <summary>Gets the module.</summary>
    /// <remarks>GET /settings/modules/{module} · ZohoCRM.settings.modules.READ</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>API_NOT_SUPPORTED</c>, <c>INVALID_MODULE</c> or
    /// <c>NOT_SUPPORTED</c>.</exception>
    public virtual Task<Module?> GetAsync(string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Module>(new CrmRequest(HttpMethod.Get, $"settings/modules/{module}", options), "modules", cancellationToken);

    /// <summary>Changes the module.</summary>
    /// <remarks>PUT /settings/modules/{module} · ZohoCRM.settings.modules.UPDATE</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="changes">The module.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>API_NOT_SUPPORTED</c>, <c>DUPLICATE_DATA</c> or
    /// <c>INVALID_MODULE</c>.</exception>
    public virtual Task<ItemResult> UpdateAsync(string module, Module changes, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/modules/{module}", options).Item("modules", changes, inList: true),
            "modules",
            cancellationToken);
}
