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

    /// <summary>Gets the duplicate check preference of a module.</summary>
    /// <remarks>GET /settings/duplicate_check_preference · ZohoCRM.settings.duplicate_check_preference.READ</remarks>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The duplicate check preference; null when there is none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these),
    /// <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    public virtual Task<DuplicateCheckPreference?> GetAsync(string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<DuplicateCheckPreference>(
            new CrmRequest(HttpMethod.Get, $"settings/duplicate_check_preference", options).Require("module", module),
            "duplicate_check_preference",
            cancellationToken);

    /// <summary>Creates the duplicate check preference of a module.</summary>
    /// <remarks>POST /settings/duplicate_check_preference · ZohoCRM.settings.duplicate_check_preference.CREATE</remarks>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="duplicateCheckPreference">The duplicate check preference; Zoho wants <c>type</c> and <c>type_configurations</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it: the new id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ALREADY_CONFIGURED</c> (it is set up already), <c>FEATURE_NOT_SUPPORTED</c>
    /// (the edition lacks the feature) or <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it).</exception>
    public virtual Task<ItemResult> CreateAsync(
        string module, DuplicateCheckPreference duplicateCheckPreference, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"settings/duplicate_check_preference", options)
                .Require("module", module)
                .Item("duplicate_check_preference", duplicateCheckPreference, inList: false),
            "duplicate_check_preference",
            cancellationToken);

    /// <summary>Changes the duplicate check preference of a module.</summary>
    /// <remarks>PUT /settings/duplicate_check_preference · ZohoCRM.settings.duplicate_check_preference.UPDATE</remarks>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="duplicateCheckPreference">The duplicate check preference with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ALREADY_CONFIGURED</c> (it is set up already), <c>FEATURE_NOT_SUPPORTED</c>
    /// (the edition lacks the feature) or <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it).</exception>
    public virtual Task<ItemResult> UpdateAsync(
        string module, DuplicateCheckPreference duplicateCheckPreference, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/duplicate_check_preference", options)
                .Require("module", module)
                .Item("duplicate_check_preference", duplicateCheckPreference, inList: false),
            "duplicate_check_preference",
            cancellationToken);

    /// <summary>Deletes the duplicate check preference of a module.</summary>
    /// <remarks>DELETE /settings/duplicate_check_preference · ZohoCRM.settings.duplicate_check_preference.DELETE</remarks>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> DeleteAsync(string module, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/duplicate_check_preference", options).Require("module", module),
            "duplicate_check_preference",
            cancellationToken);
}
