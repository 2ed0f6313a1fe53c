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

    /// <summary>Lists the fields of a module.</summary>
    /// <remarks>GET /settings/fields · ZohoCRM.settings.fields.READ</remarks>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="include">Keys that Zoho leaves out unless asked, commas between; null: none of them.</param>
    /// <param name="type">Only fields with this type; null: all.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<IReadOnlyList<Field>> ListAsync(
        string module, string? include = null, FieldTypeFilter? type = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<Field>(
            new CrmRequest(HttpMethod.Get, $"settings/fields", options).Require("module", module).Query("include", include).Query("type", type?.Value),
            "fields",
            cancellationToken);

    /// <summary>Creates fields of a module.</summary>
    /// <remarks>POST /settings/fields · ZohoCRM.settings.fields.CREATE</remarks>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="fields">The fields to create; Zoho wants <c>data_type</c> and <c>field_label</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>RESERVED_KEYWORD_NOT_ALLOWED</c> (Zoho keeps the name for itself) or <c>LIMIT_EXCEEDED</c> (there would be too many).</exception>
    public virtual Task<ItemResults> CreateAsync(
        string module, IEnumerable<Field> fields, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/fields", options).Require("module", module).Items("fields", fields),
            "fields",
            cancellationToken);

    /// <summary>Changes fields of a module.</summary>
    /// <remarks>PATCH /settings/fields · ZohoCRM.settings.fields.UPDATE</remarks>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="fields">The fields, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>RESERVED_KEYWORD_NOT_ALLOWED</c> (Zoho keeps the name for itself) or <c>LIMIT_EXCEEDED</c> (there would be too many).</exception>
    public virtual Task<ItemResults> UpdateAsync(
        string module, IEnumerable<Field> fields, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Patch, $"settings/fields", options).Require("module", module).Items("fields", fields),
            "fields",
            cancellationToken);

    /// <summary>Gets a field by its id.</summary>
    /// <remarks>GET /settings/fields/{id} · ZohoCRM.settings.fields.READ</remarks>
    /// <param name="id">The field's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="include">Keys that Zoho leaves out unless asked, commas between; null: none of them.</param>
    /// <param name="type">The type; null: none.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The field; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<Field?> GetAsync(
        CrmId id, string module, string? include = null, FieldTypeFilter? type = null, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Field>(
            new CrmRequest(HttpMethod.Get, $"settings/fields/{id}", options).Require("module", module).Query("include", include).Query("type", type?.Value),
            "fields",
            cancellationToken);

    /// <summary>Changes a field.</summary>
    /// <remarks>PATCH /settings/fields/{id} · ZohoCRM.settings.fields.UPDATE</remarks>
    /// <param name="id">The field's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="field">The field with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>RESERVED_KEYWORD_NOT_ALLOWED</c>
    /// (Zoho keeps the name for itself) or <c>LIMIT_EXCEEDED</c> (there would be too many).</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, string module, Field field, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Patch, $"settings/fields/{id}", options).Require("module", module).Item("fields", field, inList: true),
            "fields",
            cancellationToken);

    /// <summary>Deletes a field.</summary>
    /// <remarks>DELETE /settings/fields/{id} · ZohoCRM.settings.fields.DELETE</remarks>
    /// <param name="id">The field's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>NOT_ALLOWED</c> (its state or kind does not allow it), <c>INVALID_MODULE</c>
    /// (there is no such module, or it has none of these) or <c>NOT_SUPPORTED</c> (the module or edition lacks it).</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"settings/fields/{id}", options).Require("module", module), "fields", cancellationToken);

    /// <summary>Lists the values of a picklist field.</summary>
    /// <remarks>GET /settings/fields/{id}/pick_list_values · ZohoCRM.settings.fields.READ</remarks>
    /// <param name="id">The field's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these),
    /// <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    public virtual Task<IReadOnlyList<PicklistValue>> ListPicklistValuesAsync(
        CrmId id, string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<PicklistValue>(
            new CrmRequest(HttpMethod.Get, $"settings/fields/{id}/pick_list_values", options).Require("module", module),
            "pick_list_values",
            cancellationToken);
}
