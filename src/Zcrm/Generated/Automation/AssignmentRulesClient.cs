#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Rules that give new records an owner.</summary>
public partial class AssignmentRulesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected AssignmentRulesClient() => _calls = null!;

    internal AssignmentRulesClient(CallContext calls) => _calls = calls;

    /// <summary>Lists assignment rules, of one module or of all.</summary>
    /// <remarks>GET /settings/automation/assignment_rules · ZohoCRM.settings.assignment_rules.READ</remarks>
    /// <param name="module">The API name of a module, for example <c>Leads</c>; null: all modules.</param>
    /// <param name="includeInnerDetails">Keys that Zoho leaves out unless asked, commas between; null: none of them; known: <c>created_by.zuid</c>,
    /// <c>modified_by.zuid</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>FEATURE_NOT_SUPPORTED</c> (the edition lacks the feature),
    /// <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or <c>NOT_SUPPORTED</c> (the module or edition lacks it).</exception>
    public virtual Task<IReadOnlyList<AssignmentRule>> ListAsync(
        string? module = null, string? includeInnerDetails = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<AssignmentRule>(
            new CrmRequest(HttpMethod.Get, $"settings/automation/assignment_rules", options)
                .Query("module", module)
                .Query("include_inner_details", includeInnerDetails),
            "assignment_rules",
            cancellationToken);

    /// <summary>Gets an assignment rule by its id.</summary>
    /// <remarks>GET /settings/automation/assignment_rules/{id} · ZohoCRM.settings.assignment_rules.READ</remarks>
    /// <param name="id">The assignment rule's id.</param>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="includeInnerDetails">Keys that Zoho leaves out unless asked, commas between; null: none of them; known: <c>created_by.zuid</c>,
    /// <c>modified_by.zuid</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The assignment rule; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>FEATURE_NOT_SUPPORTED</c> (the edition lacks the feature),
    /// <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or <c>NOT_SUPPORTED</c> (the module or edition lacks it).</exception>
    public virtual Task<AssignmentRule?> GetAsync(
        CrmId id, string module, string? includeInnerDetails = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<AssignmentRule>(
            new CrmRequest(HttpMethod.Get, $"settings/automation/assignment_rules/{id}", options)
                .Require("module", module)
                .Query("include_inner_details", includeInnerDetails),
            "assignment_rules",
            cancellationToken);
}
