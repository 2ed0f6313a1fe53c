#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Variable groups.</summary>
public partial class VariableGroupsClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected VariableGroupsClient() => _calls = null!;

    internal VariableGroupsClient(CallContext calls) => _calls = calls;

    /// <summary>Lists variable groups.</summary>
    /// <remarks>GET /settings/variable_groups · ZohoCRM.settings.variable_groups.READ</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<IReadOnlyList<VariableGroup>> ListAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<VariableGroup>(new CrmRequest(HttpMethod.Get, $"settings/variable_groups", options), "variable_groups", cancellationToken);

    /// <summary>Changes variable groups.</summary>
    /// <remarks>PUT /settings/variable_groups · ZohoCRM.settings.variable_groups.UPDATE</remarks>
    /// <param name="variableGroups">The variable groups, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>AMBIGUITY_DURING_PROCESSING</c> (two keys exclude each other) or <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing).</exception>
    public virtual Task<ItemResults> UpdateAsync(
        IEnumerable<VariableGroup> variableGroups, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/variable_groups", options).Items("variable_groups", variableGroups),
            "variable_groups",
            cancellationToken);

    /// <summary>Gets a variable group by its id.</summary>
    /// <remarks>GET /settings/variable_groups/{id} · ZohoCRM.settings.variable_groups.READ</remarks>
    /// <param name="id">The variable group's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The variable group; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<VariableGroup?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<VariableGroup>(new CrmRequest(HttpMethod.Get, $"settings/variable_groups/{id}", options), "variable_groups", cancellationToken);

    /// <summary>Changes a variable group.</summary>
    /// <remarks>PUT /settings/variable_groups/{id} · ZohoCRM.settings.variable_groups.UPDATE</remarks>
    /// <param name="id">The variable group's id.</param>
    /// <param name="variableGroup">The variable group with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>INVALID_DATA</c> (an id or a
    /// value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, VariableGroup variableGroup, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/variable_groups/{id}", options).Item("variable_groups", variableGroup, inList: true),
            "variable_groups",
            cancellationToken);
}
