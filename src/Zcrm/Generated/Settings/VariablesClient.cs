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
    /// <param name="group">The group.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>EXPECTED_FIELD_MISSING</c>, <c>JSON_PARSE_ERROR</c> or
    /// <c>PATTERN_NOT_MATCHED</c>.</exception>
    public virtual Task<IReadOnlyList<Variable>> ListAsync(string? group = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<Variable>(new CrmRequest(HttpMethod.Get, $"settings/variables", options).Query("group", group), "variables", cancellationToken);

    /// <summary>Creates variables.</summary>
    /// <remarks>POST /settings/variables · ZohoCRM.settings.variables.CREATE</remarks>
    /// <param name="variables">The variables; Zoho wants <c>api_name</c>, <c>name</c>, <c>type</c>, <c>variable_group</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>AMBIGUITY_DURING_PROCESSING</c>, <c>DUPLICATE_DATA</c> or
    /// <c>EXPECTED_FIELD_MISSING</c>.</exception>
    public virtual Task<ItemResults> CreateAsync(
        IEnumerable<Variable> variables, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Post, $"settings/variables", options).Items("variables", variables), "variables", cancellationToken);

    /// <summary>Changes variables.</summary>
    /// <remarks>PUT /settings/variables · ZohoCRM.settings.variables.UPDATE</remarks>
    /// <param name="variables">The variables.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>AMBIGUITY_DURING_PROCESSING</c>, <c>DUPLICATE_DATA</c> or
    /// <c>EXPECTED_FIELD_MISSING</c>.</exception>
    public virtual Task<ItemResults> UpdateAsync(
        IEnumerable<Variable> variables, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Put, $"settings/variables", options).Items("variables", variables), "variables", cancellationToken);

    /// <summary>Deletes variables.</summary>
    /// <remarks>DELETE /settings/variables · ZohoCRM.settings.variables.DELETE</remarks>
    /// <param name="ids">The ids.</param>
    /// <param name="rids">The rids.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c>, <c>EXPECTED_FIELD_MISSING</c> or
    /// <c>JSON_PARSE_ERROR</c>.</exception>
    public virtual Task<ItemResults> DeleteAsync(
        IEnumerable<CrmId> ids, string? rids = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/variables", options).Require("ids", ids).Query("rids", rids),
            "variables",
            cancellationToken);

    /// <summary>Gets a variable.</summary>
    /// <remarks>GET /settings/variables/{id} · ZohoCRM.settings.variables.READ</remarks>
    /// <param name="id">The variable's id.</param>
    /// <param name="group">The group.</param>
    /// <param name="groupRid">The group rid.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>AMBIGUITY_DURING_PROCESSING</c>, <c>DUPLICATE_DATA</c> or
    /// <c>EXPECTED_FIELD_MISSING</c>.</exception>
    public virtual Task<Variable?> GetAsync(
        CrmId id, string? group = null, string? groupRid = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Variable>(
            new CrmRequest(HttpMethod.Get, $"settings/variables/{id}", options).Query("group", group).Query("group_rid", groupRid),
            "variables",
            cancellationToken);

    /// <summary>Changes a variable.</summary>
    /// <remarks>PUT /settings/variables/{id} · ZohoCRM.settings.variables.UPDATE</remarks>
    /// <param name="id">The variable's id.</param>
    /// <param name="variable">The variable.</param>
    /// <param name="group">The group.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c>, <c>EXPECTED_FIELD_MISSING</c> or
    /// <c>JSON_PARSE_ERROR</c>.</exception>
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
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c>, <c>EXPECTED_FIELD_MISSING</c> or
    /// <c>JSON_PARSE_ERROR</c>.</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"settings/variables/{id}", options), "variables", cancellationToken);
}
