#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Webforms.</summary>
public partial class WebformsClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected WebformsClient() => _calls = null!;

    internal WebformsClient(CallContext calls) => _calls = calls;

    /// <summary>Lists the webforms of a module.</summary>
    /// <remarks>GET /settings/webforms · ZohoCRM.settings.webforms.READ or ZohoCRM.settings.webforms.ALL</remarks>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<IReadOnlyList<Webform>> ListAsync(string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<Webform>(new CrmRequest(HttpMethod.Get, $"settings/webforms", options).Require("module", module), "webforms", cancellationToken);

    /// <summary>Creates webforms of a module.</summary>
    /// <remarks>POST /settings/webforms · ZohoCRM.settings.webforms.CREATE or ZohoCRM.settings.webforms.ALL</remarks>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="webforms">The webforms to create; Zoho wants <c>abtesting</c>, <c>acknowledge_visitor</c>, <c>action_on_submit</c>, <c>action_value</c>,
    /// <c>active</c> and <c>adword_enabled</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>EXPECTED_FIELD_MISSING</c> (one of several keys is needed),
    /// <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResults> CreateAsync(
        string module, IEnumerable<Webform> webforms, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/webforms", options).Require("module", module).Items("webforms", webforms),
            "webforms",
            cancellationToken);

    /// <summary>Gets a webform by its id.</summary>
    /// <remarks>GET /settings/webforms/{id} · ZohoCRM.settings.webforms.READ or ZohoCRM.settings.webforms.ALL</remarks>
    /// <param name="id">The webform's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The webform; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<Webform?> GetAsync(CrmId id, string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Webform>(new CrmRequest(HttpMethod.Get, $"settings/webforms/{id}", options).Require("module", module), "webforms", cancellationToken);

    /// <summary>Changes a webform.</summary>
    /// <remarks>PUT /settings/webforms/{id} · ZohoCRM.settings.webforms.UPDATE or ZohoCRM.settings.webforms.ALL</remarks>
    /// <param name="id">The webform's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="webform">The webform with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>EXPECTED_FIELD_MISSING</c> (one of several keys is needed),
    /// <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, string module, Webform webform, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/webforms/{id}", options).Require("module", module).Item("webforms", webform, inList: true),
            "webforms",
            cancellationToken);

    /// <summary>Deletes a webform.</summary>
    /// <remarks>DELETE /settings/webforms/{id} · ZohoCRM.settings.webforms.DELETE or ZohoCRM.settings.webforms.ALL</remarks>
    /// <param name="id">The webform's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"settings/webforms/{id}", options).Require("module", module), "webforms", cancellationToken);

    /// <summary>Gets a webform as it would be shown.</summary>
    /// <remarks>GET /settings/webforms/{id}/actions/preview · ZohoCRM.settings.webforms.READ or ZohoCRM.settings.webforms.ALL</remarks>
    /// <param name="id">The webform's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The webform; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<Webform?> GetPreviewAsync(CrmId id, string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Webform>(
            new CrmRequest(HttpMethod.Get, $"settings/webforms/{id}/actions/preview", options).Require("module", module),
            "webforms",
            cancellationToken);
}
