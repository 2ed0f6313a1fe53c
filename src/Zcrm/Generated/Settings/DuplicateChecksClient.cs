#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>How duplicates are found.</summary>
public partial class DuplicateChecksClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected DuplicateChecksClient() => _calls = null!;

    internal DuplicateChecksClient(CallContext calls) => _calls = calls;

    /// <summary>Gets the duplicate check preference.</summary>
    /// <remarks>GET /settings/duplicate_check_preference · ZohoCRM.settings.duplicate_check_preference.READ</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> or <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<DuplicateCheckPreference?> GetAsync(string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<DuplicateCheckPreference>(
            new CrmRequest(HttpMethod.Get, $"settings/duplicate_check_preference", options).Require("module", module),
            "duplicate_check_preference",
            cancellationToken);

    /// <summary>Creates a duplicate check preference.</summary>
    /// <remarks>POST /settings/duplicate_check_preference · ZohoCRM.settings.duplicate_check_preference.CREATE</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="duplicateCheckPreference">The duplicate check preference; Zoho wants <c>type</c>, <c>type_configurations</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ALREADY_CONFIGURED</c>, <c>AMBIGUITY_DURING_PROCESSING</c> or
    /// <c>DEPENDENT_FIELD_MISSING</c>.</exception>
    public virtual Task<ItemResult> CreateAsync(
        string module, DuplicateCheckPreference duplicateCheckPreference, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"settings/duplicate_check_preference", options)
                .Require("module", module)
                .Item("duplicate_check_preference", duplicateCheckPreference, inList: false),
            "duplicate_check_preference",
            cancellationToken);

    /// <summary>Changes the duplicate check preference.</summary>
    /// <remarks>PUT /settings/duplicate_check_preference · ZohoCRM.settings.duplicate_check_preference.UPDATE</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="duplicateCheckPreference">The duplicate check preference.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ALREADY_CONFIGURED</c>, <c>AMBIGUITY_DURING_PROCESSING</c> or
    /// <c>DEPENDENT_FIELD_MISSING</c>.</exception>
    public virtual Task<ItemResult> UpdateAsync(
        string module, DuplicateCheckPreference duplicateCheckPreference, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/duplicate_check_preference", options)
                .Require("module", module)
                .Item("duplicate_check_preference", duplicateCheckPreference, inList: false),
            "duplicate_check_preference",
            cancellationToken);

    /// <summary>Deletes a duplicate check preference.</summary>
    /// <remarks>DELETE /settings/duplicate_check_preference · ZohoCRM.settings.duplicate_check_preference.DELETE</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> or <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResult> DeleteAsync(string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/duplicate_check_preference", options).Require("module", module),
            "duplicate_check_preference",
            cancellationToken);
}
