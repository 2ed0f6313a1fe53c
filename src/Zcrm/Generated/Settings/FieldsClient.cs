#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Fields of modules.</summary>
public partial class FieldsClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected FieldsClient() => _calls = null!;

    internal FieldsClient(CallContext calls) => _calls = calls;

    /// <summary>Lists fields.</summary>
    /// <remarks>GET /settings/fields · ZohoCRM.settings.fields.READ</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="include">What else to tell.</param>
    /// <param name="type">The type; known: <c>all</c>, <c>unused</c>, <c>used</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> or <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<IReadOnlyList<Field>> ListAsync(
        string module, string? include = null, string? type = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<Field>(
            new CrmRequest(HttpMethod.Get, $"settings/fields", options).Require("module", module).Query("include", include).Query("type", type),
            "fields",
            cancellationToken);

    /// <summary>Creates fields.</summary>
    /// <remarks>POST /settings/fields · ZohoCRM.settings.fields.CREATE</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="fields">The fields; Zoho wants <c>data_type</c>, <c>field_label</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>AMBIGUITY_DURING_PROCESSING</c>, <c>DEPENDENT_FIELD_MISSING</c> or
    /// <c>DEPENDENT_MISMATCH</c>.</exception>
    public virtual Task<ItemResults> CreateAsync(
        string module, IEnumerable<Field> fields, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/fields", options).Require("module", module).Items("fields", fields),
            "fields",
            cancellationToken);

    /// <summary>Changes fields.</summary>
    /// <remarks>PATCH /settings/fields · ZohoCRM.settings.fields.UPDATE</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>AMBIGUITY_DURING_PROCESSING</c>, <c>DEPENDENT_FIELD_MISSING</c> or
    /// <c>DEPENDENT_MISMATCH</c>.</exception>
    public virtual Task<ItemResults> UpdateAsync(
        string module, IEnumerable<Field> fields, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Patch, $"settings/fields", options).Require("module", module).Items("fields", fields),
            "fields",
            cancellationToken);

    /// <summary>Gets a field.</summary>
    /// <remarks>GET /settings/fields/{id} · ZohoCRM.settings.fields.READ</remarks>
    /// <param name="id">The field's id.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="include">What else to tell.</param>
    /// <param name="type">The type; known: <c>all</c>, <c>unused</c>, <c>used</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> or <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<Field?> GetAsync(
        CrmId id, string module, string? include = null, string? type = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Field>(
            new CrmRequest(HttpMethod.Get, $"settings/fields/{id}", options).Require("module", module).Query("include", include).Query("type", type),
            "fields",
            cancellationToken);

    /// <summary>Changes a field.</summary>
    /// <remarks>PATCH /settings/fields/{id} · ZohoCRM.settings.fields.UPDATE</remarks>
    /// <param name="id">The field's id.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="field">The field.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>AMBIGUITY_DURING_PROCESSING</c>, <c>DEPENDENT_FIELD_MISSING</c> or
    /// <c>DEPENDENT_MISMATCH</c>.</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, string module, Field field, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Patch, $"settings/fields/{id}", options).Require("module", module).Item("fields", field, inList: true),
            "fields",
            cancellationToken);

    /// <summary>Deletes a field.</summary>
    /// <remarks>DELETE /settings/fields/{id} · ZohoCRM.settings.fields.DELETE</remarks>
    /// <param name="id">The field's id.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>AMBIGUITY_DURING_PROCESSING</c>, <c>DEPENDENT_FIELD_MISSING</c> or
    /// <c>DEPENDENT_MISMATCH</c>.</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"settings/fields/{id}", options).Require("module", module), "fields", cancellationToken);

    /// <summary>Lists the values of a picklist field.</summary>
    /// <remarks>GET /settings/fields/{id}/pick_list_values · ZohoCRM.settings.fields.READ</remarks>
    /// <param name="id">The field's id.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c>, <c>REQUIRED_PARAM_MISSING</c> or
    /// <c>VERSION_NOT_SUPPORTED</c>.</exception>
    public virtual Task<IReadOnlyList<PicklistValue>> ListPicklistValuesAsync(
        CrmId id, string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<PicklistValue>(
            new CrmRequest(HttpMethod.Get, $"settings/fields/{id}/pick_list_values", options).Require("module", module),
            "pick_list_values",
            cancellationToken);
}
