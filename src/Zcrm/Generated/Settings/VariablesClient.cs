#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Variables.</summary>
public partial class VariablesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected VariablesClient() => _calls = null!;

    internal VariablesClient(CallContext calls) => _calls = calls;

    /// <summary>Lists variables.</summary>
    /// <remarks>GET /settings/variables · ZohoCRM.settings.variables.READ</remarks>
    /// <param name="group">Only variables with this group; null: all.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<IReadOnlyList<Variable>> ListAsync(string? group = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<Variable>(new CrmRequest(HttpMethod.Get, $"settings/variables", options).Query("group", group), "variables", cancellationToken);

    /// <summary>Creates variables.</summary>
    /// <remarks>POST /settings/variables · ZohoCRM.settings.variables.CREATE</remarks>
    /// <param name="variables">The variables to create; Zoho wants <c>api_name</c>, <c>name</c>, <c>type</c> and <c>variable_group</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>LIMIT_EXCEEDED</c> (there would be too many) or <c>EXPECTED_FIELD_MISSING</c> (one of several keys is needed).</exception>
    public virtual Task<ItemResults> CreateAsync(
        IEnumerable<Variable> variables, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Post, $"settings/variables", options).Items("variables", variables), "variables", cancellationToken);

    /// <summary>Changes variables.</summary>
    /// <remarks>PUT /settings/variables · ZohoCRM.settings.variables.UPDATE</remarks>
    /// <param name="variables">The variables, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>EXPECTED_FIELD_MISSING</c> (one of several keys is needed) or <c>AMBIGUITY_DURING_PROCESSING</c> (two keys exclude each other).</exception>
    public virtual Task<ItemResults> UpdateAsync(
        IEnumerable<Variable> variables, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Put, $"settings/variables", options).Items("variables", variables), "variables", cancellationToken);

    /// <summary>Deletes variables.</summary>
    /// <remarks>DELETE /settings/variables · ZohoCRM.settings.variables.DELETE</remarks>
    /// <param name="ids">The ids of the variables.</param>
    /// <param name="rids">The rids; null: none.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResults> DeleteAsync(
        IEnumerable<CrmId> ids, string? rids = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/variables", options).Require("ids", ids).Query("rids", rids),
            "variables",
            cancellationToken);

    /// <summary>Gets a variable by its id.</summary>
    /// <remarks>GET /settings/variables/{id} · ZohoCRM.settings.variables.READ</remarks>
    /// <param name="id">The variable's id.</param>
    /// <param name="group">The group; null: none.</param>
    /// <param name="groupRid">The group resource id; null: none.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The variable; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<Variable?> GetAsync(
        CrmId id, string? group = null, string? groupRid = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Variable>(
            new CrmRequest(HttpMethod.Get, $"settings/variables/{id}", options).Query("group", group).Query("group_rid", groupRid),
            "variables",
            cancellationToken);

    /// <summary>Changes a variable.</summary>
    /// <remarks>PUT /settings/variables/{id} · ZohoCRM.settings.variables.UPDATE</remarks>
    /// <param name="id">The variable's id.</param>
    /// <param name="variable">The variable with what is to change.</param>
    /// <param name="group">The group; null: none.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>EXPECTED_FIELD_MISSING</c> (one
    /// of several keys is needed) or <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing).</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, Variable variable, string? group = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/variables/{id}", options).Query("group", group).Item("variables", variable, inList: true),
            "variables",
            cancellationToken);

    /// <summary>Deletes a variable.</summary>
    /// <remarks>DELETE /settings/variables/{id} · ZohoCRM.settings.variables.DELETE</remarks>
    /// <param name="id">The variable's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"settings/variables/{id}", options), "variables", cancellationToken);
}
