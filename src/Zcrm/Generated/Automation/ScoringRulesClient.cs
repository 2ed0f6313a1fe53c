#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Rules that give records a score.</summary>
public partial class ScoringRulesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected ScoringRulesClient() => _calls = null!;

    internal ScoringRulesClient(CallContext calls) => _calls = calls;

    /// <summary>Lists scoring rules, of one module or of all.</summary>
    /// <remarks>GET /settings/automation/scoring_rules · ZohoCRM.settings.scoring_rules.READ</remarks>
    /// <param name="options">What to list, and what differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<ScoringRule> List(ListScoringRulesOptions? options = null) =>
        _calls.Pages<ScoringRule>("scoring_rules", () => new CrmRequest(HttpMethod.Get, $"settings/automation/scoring_rules", options)
            .Query("module", options?.Module)
            .Query("layout_id", options?.LayoutId)
            .Query("per_page", options?.PageSize)
            .Query("name", options?.Name)
            .Query("include_inner_details", options?.IncludeInnerDetails)
            .Query("active", options?.Active));

    /// <summary>Creates scoring rules.</summary>
    /// <remarks>POST /settings/automation/scoring_rules · ZohoCRM.settings.scoring_rules.CREATE</remarks>
    /// <param name="scoringRules">The scoring rules to create; Zoho wants <c>module</c> and <c>name</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>LIMIT_EXCEEDED</c> (there would be too many) or <c>EXPECTED_FIELD_MISSING</c> (one of several keys is needed).</exception>
    public virtual Task<ItemResults> CreateAsync(
        IEnumerable<ScoringRule> scoringRules, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/automation/scoring_rules", options).Items("scoring_rules", scoringRules),
            "scoring_rules",
            cancellationToken);

    /// <summary>Changes scoring rules.</summary>
    /// <remarks>PUT /settings/automation/scoring_rules · ZohoCRM.settings.scoring_rules.UPDATE</remarks>
    /// <param name="scoringRules">The scoring rules, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>EXPECTED_FIELD_MISSING</c> (one of several keys is needed),
    /// <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResults> UpdateAsync(
        IEnumerable<ScoringRule> scoringRules, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/automation/scoring_rules", options).Items("scoring_rules", scoringRules),
            "scoring_rules",
            cancellationToken);

    /// <summary>Deletes scoring rules.</summary>
    /// <remarks>DELETE /settings/automation/scoring_rules · ZohoCRM.settings.scoring_rules.DELETE</remarks>
    /// <param name="ids">The ids of the scoring rules.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResults> DeleteAsync(IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/automation/scoring_rules", options).Require("ids", ids),
            "scoring_rules",
            cancellationToken);

    /// <summary>Gets a scoring rule by its id.</summary>
    /// <remarks>GET /settings/automation/scoring_rules/{id} · ZohoCRM.settings.scoring_rules.READ</remarks>
    /// <param name="id">The scoring rule's id.</param>
    /// <param name="layoutId">The layout's id; null: every layout.</param>
    /// <param name="active">Whether it shall be active.</param>
    /// <param name="name">The name; null: none.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The scoring rule; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<ScoringRule?> GetAsync(
        CrmId id, CrmId? layoutId = null, bool? active = null, string? name = null, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.FindAsync<ScoringRule>(
            new CrmRequest(HttpMethod.Get, $"settings/automation/scoring_rules/{id}", options)
                .Query("layout_id", layoutId)
                .Query("active", active)
                .Query("name", name),
            "scoring_rules",
            cancellationToken);

    /// <summary>Changes a scoring rule.</summary>
    /// <remarks>PUT /settings/automation/scoring_rules/{id} · ZohoCRM.settings.scoring_rules.UPDATE</remarks>
    /// <param name="id">The scoring rule's id.</param>
    /// <param name="scoringRule">The scoring rule with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>EXPECTED_FIELD_MISSING</c> (one of several keys is needed),
    /// <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, ScoringRule scoringRule, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/automation/scoring_rules/{id}", options).Item("scoring_rules", scoringRule, inList: true),
            "scoring_rules",
            cancellationToken);

    /// <summary>Deletes a scoring rule.</summary>
    /// <remarks>DELETE /settings/automation/scoring_rules/{id} · ZohoCRM.settings.scoring_rules.DELETE</remarks>
    /// <param name="id">The scoring rule's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"settings/automation/scoring_rules/{id}", options), "scoring_rules", cancellationToken);

    /// <summary>Switches a scoring rule on.</summary>
    /// <remarks>PUT /settings/automation/scoring_rules/{id}/actions/activate · ZohoCRM.settings.scoring_rules.UPDATE</remarks>
    /// <param name="id">The scoring rule's id.</param>
    /// <param name="request">What the call needs.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<ItemResult> ActivateAsync(CrmId id, CrmObject request, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/automation/scoring_rules/{id}/actions/activate", options).Whole(request),
            "scoring_rules",
            cancellationToken);

    /// <summary>Switches a scoring rule off.</summary>
    /// <remarks>DELETE /settings/automation/scoring_rules/{id}/actions/activate · ZohoCRM.settings.scoring_rules.DELETE</remarks>
    /// <param name="id">The scoring rule's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<ItemResult> DeactivateAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/automation/scoring_rules/{id}/actions/activate", options),
            "scoring_rules",
            cancellationToken);

    /// <summary>Clones a scoring rule.</summary>
    /// <remarks>POST /settings/automation/scoring_rules/{id}/actions/clone · ZohoCRM.settings.scoring_rules.CREATE</remarks>
    /// <param name="id">The scoring rule's id.</param>
    /// <param name="request">What the call needs.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it: the new id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ACTIVE_STATE_LIMIT_EXCEEDED</c> (too many are active), <c>LIMIT_EXCEEDED</c>
    /// (there would be too many) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> CloneAsync(CrmId id, CrmObject request, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"settings/automation/scoring_rules/{id}/actions/clone", options).Whole(request),
            "scoring_rules",
            cancellationToken);
}
