#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>When records are locked.</summary>
public partial class RecordLockingClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected RecordLockingClient() => _calls = null!;

    internal RecordLockingClient(CallContext calls) => _calls = calls;

    /// <summary>Lists the record locking configurations of a module.</summary>
    /// <remarks>GET /settings/record_locking_configurations · ZohoCRM.settings.record_locking_configurations.READ</remarks>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="featureType">Only record locking configurations with this feature type; null: all.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>FEATURE_NOT_SUPPORTED</c> (the edition lacks the feature),
    /// <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<IReadOnlyList<RecordLockingConfiguration>> ListAsync(
        string module, string? featureType = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<RecordLockingConfiguration>(
            new CrmRequest(HttpMethod.Get, $"settings/record_locking_configurations", options).Require("module", module).Query("feature_type", featureType),
            "record_locking_configurations",
            cancellationToken);

    /// <summary>Creates record locking configurations of a module.</summary>
    /// <remarks>POST /settings/record_locking_configurations · ZohoCRM.settings.record_locking_configurations.CREATE</remarks>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="recordLockingConfigurations">The record locking configurations to create; Zoho wants <c>lock_type</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>FEATURE_NOT_SUPPORTED</c> (the edition lacks the feature) or <c>LIMIT_EXCEEDED</c> (there would be too many).</exception>
    public virtual Task<ItemResults> CreateAsync(
        string module, IEnumerable<RecordLockingConfiguration> recordLockingConfigurations, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/record_locking_configurations", options)
                .Require("module", module)
                .Items("record_locking_configurations", recordLockingConfigurations),
            "record_locking_configurations",
            cancellationToken);

    /// <summary>Changes record locking configurations of a module.</summary>
    /// <remarks>PUT /settings/record_locking_configurations · ZohoCRM.settings.record_locking_configurations.UPDATE</remarks>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="recordLockingConfigurations">The record locking configurations, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>LIMIT_EXCEEDED</c> (there would be too many),
    /// <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it) or <c>EXPECTED_FIELD_MISSING</c> (one of several keys is needed).</exception>
    public virtual Task<ItemResults> UpdateAsync(
        string module, IEnumerable<RecordLockingConfiguration> recordLockingConfigurations, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/record_locking_configurations", options)
                .Require("module", module)
                .Items("record_locking_configurations", recordLockingConfigurations),
            "record_locking_configurations",
            cancellationToken);

    /// <summary>Deletes record locking configurations of a module.</summary>
    /// <remarks>DELETE /settings/record_locking_configurations · ZohoCRM.settings.record_locking_configurations.DELETE</remarks>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="ids">The ids of the record locking configurations.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>FEATURE_NOT_SUPPORTED</c> (the edition lacks the feature),
    /// <c>NOT_ALLOWED</c> (its state or kind does not allow it) or <c>INVALID_MODULE</c> (there is no such module, or it has none of these).</exception>
    public virtual Task<ItemResults> DeleteAsync(
        string module, IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/record_locking_configurations", options).Require("module", module).Require("ids", ids),
            "record_locking_configurations",
            cancellationToken);

    /// <summary>Gets a record locking configuration by its id.</summary>
    /// <remarks>GET /settings/record_locking_configurations/{id} · ZohoCRM.settings.record_locking_configurations.READ</remarks>
    /// <param name="id">The record locking configuration's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The record locking configuration; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>FEATURE_NOT_SUPPORTED</c> (the edition lacks the feature),
    /// <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<RecordLockingConfiguration?> GetAsync(
        CrmId id, string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<RecordLockingConfiguration>(
            new CrmRequest(HttpMethod.Get, $"settings/record_locking_configurations/{id}", options).Require("module", module),
            "record_locking_configurations",
            cancellationToken);

    /// <summary>Changes a record locking configuration.</summary>
    /// <remarks>PUT /settings/record_locking_configurations/{id} · ZohoCRM.settings.record_locking_configurations.UPDATE</remarks>
    /// <param name="id">The record locking configuration's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="recordLockingConfiguration">The record locking configuration with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>LIMIT_EXCEEDED</c> (there would be too many), <c>DEPENDENT_FIELD_MISSING</c> (a
    /// value needs another with it) or <c>EXPECTED_FIELD_MISSING</c> (one of several keys is needed).</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, string module, RecordLockingConfiguration recordLockingConfiguration, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/record_locking_configurations/{id}", options)
                .Require("module", module)
                .Item("record_locking_configurations", recordLockingConfiguration, inList: true),
            "record_locking_configurations",
            cancellationToken);

    /// <summary>Deletes a record locking configuration.</summary>
    /// <remarks>DELETE /settings/record_locking_configurations/{id} · ZohoCRM.settings.record_locking_configurations.DELETE</remarks>
    /// <param name="id">The record locking configuration's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>FEATURE_NOT_SUPPORTED</c> (the edition lacks the feature), <c>NOT_ALLOWED</c>
    /// (its state or kind does not allow it) or <c>INVALID_MODULE</c> (there is no such module, or it has none of these).</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/record_locking_configurations/{id}", options).Require("module", module),
            "record_locking_configurations",
            cancellationToken);
}
