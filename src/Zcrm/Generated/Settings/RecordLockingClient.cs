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

    /// <summary>Lists record locking configurations.</summary>
    /// <remarks>GET /settings/record_locking_configurations · ZohoCRM.settings.record_locking_configurations.READ</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="featureType">The feature type.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>FEATURE_NOT_SUPPORTED</c>, <c>INVALID_MODULE</c> or
    /// <c>LIMIT_EXCEEDED</c>.</exception>
    public virtual Task<IReadOnlyList<RecordLockingConfiguration>> ListAsync(
        string module, string? featureType = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<RecordLockingConfiguration>(
            new CrmRequest(HttpMethod.Get, $"settings/record_locking_configurations", options).Require("module", module).Query("feature_type", featureType),
            "record_locking_configurations",
            cancellationToken);

    /// <summary>Creates record locking configurations.</summary>
    /// <remarks>POST /settings/record_locking_configurations · ZohoCRM.settings.record_locking_configurations.CREATE</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="recordLockingConfigurations">The record locking configurations; Zoho wants <c>lock_type</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>AMBIGUITY_DURING_PROCESSING</c>, <c>DEPENDENT_FIELD_MISSING</c> or
    /// <c>DUPLICATE_DATA</c>.</exception>
    public virtual Task<ItemResults> CreateAsync(
        string module, IEnumerable<RecordLockingConfiguration> recordLockingConfigurations, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/record_locking_configurations", options)
                .Require("module", module)
                .Items("record_locking_configurations", recordLockingConfigurations),
            "record_locking_configurations",
            cancellationToken);

    /// <summary>Changes record locking configurations.</summary>
    /// <remarks>PUT /settings/record_locking_configurations · ZohoCRM.settings.record_locking_configurations.UPDATE</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="recordLockingConfigurations">The record locking configurations.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>AMBIGUITY_DURING_PROCESSING</c>, <c>DEPENDENT_FIELD_MISSING</c> or
    /// <c>EXPECTED_FIELD_MISSING</c>.</exception>
    public virtual Task<ItemResults> UpdateAsync(
        string module, IEnumerable<RecordLockingConfiguration> recordLockingConfigurations, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/record_locking_configurations", options)
                .Require("module", module)
                .Items("record_locking_configurations", recordLockingConfigurations),
            "record_locking_configurations",
            cancellationToken);

    /// <summary>Deletes record locking configurations.</summary>
    /// <remarks>DELETE /settings/record_locking_configurations · ZohoCRM.settings.record_locking_configurations.DELETE</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="ids">The ids.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>AMBIGUITY_DURING_PROCESSING</c>, <c>DEPENDENT_FIELD_MISSING</c> or
    /// <c>EXPECTED_FIELD_MISSING</c>.</exception>
    public virtual Task<ItemResults> DeleteAsync(
        string module, IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/record_locking_configurations", options).Require("module", module).Require("ids", ids),
            "record_locking_configurations",
            cancellationToken);

    /// <summary>Gets a record locking configuration.</summary>
    /// <remarks>GET /settings/record_locking_configurations/{id} · ZohoCRM.settings.record_locking_configurations.READ</remarks>
    /// <param name="id">The record locking configuration's id.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>FEATURE_NOT_SUPPORTED</c>, <c>INVALID_MODULE</c> or
    /// <c>LIMIT_EXCEEDED</c>.</exception>
    public virtual Task<RecordLockingConfiguration?> GetAsync(
        CrmId id, string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<RecordLockingConfiguration>(
            new CrmRequest(HttpMethod.Get, $"settings/record_locking_configurations/{id}", options).Require("module", module),
            "record_locking_configurations",
            cancellationToken);

    /// <summary>Changes a record locking configuration.</summary>
    /// <remarks>PUT /settings/record_locking_configurations/{id} · ZohoCRM.settings.record_locking_configurations.UPDATE</remarks>
    /// <param name="id">The record locking configuration's id.</param>
    /// <param name="module">The module's API name.</param>
    /// <param name="recordLockingConfiguration">The record locking configuration.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>AMBIGUITY_DURING_PROCESSING</c>, <c>DEPENDENT_FIELD_MISSING</c> or
    /// <c>EXPECTED_FIELD_MISSING</c>.</exception>
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
    /// <param name="module">The module's API name.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>AMBIGUITY_DURING_PROCESSING</c>, <c>DEPENDENT_FIELD_MISSING</c> or
    /// <c>EXPECTED_FIELD_MISSING</c>.</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/record_locking_configurations/{id}", options).Require("module", module),
            "record_locking_configurations",
            cancellationToken);
}
