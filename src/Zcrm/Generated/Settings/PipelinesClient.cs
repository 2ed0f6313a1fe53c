#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Pipelines.</summary>
public partial class PipelinesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected PipelinesClient() => _calls = null!;

    internal PipelinesClient(CallContext calls) => _calls = calls;

    /// <summary>Lists pipelines.</summary>
    /// <remarks>GET /settings/pipeline · ZohoCRM.settings.pipeline.READ</remarks>
    /// <param name="layoutId">The id of the layout.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> or <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<IReadOnlyList<PicklistValue>> ListAsync(CrmId layoutId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<PicklistValue>(
            new CrmRequest(HttpMethod.Get, $"settings/pipeline", options).Require("layout_id", layoutId),
            "pipeline",
            cancellationToken);

    /// <summary>Creates pipelines.</summary>
    /// <remarks>POST /settings/pipeline · ZohoCRM.settings.pipeline.CREATE</remarks>
    /// <param name="layoutId">The id of the layout.</param>
    /// <param name="pipeline">The pipeline; Zoho wants <c>display_value</c>, <c>maps</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> or <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResults> CreateAsync(
        CrmId layoutId, IEnumerable<PicklistValue> pipeline, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/pipeline", options).Require("layout_id", layoutId).Items("pipeline", pipeline),
            "pipeline",
            cancellationToken);

    /// <summary>Changes pipelines.</summary>
    /// <remarks>PUT /settings/pipeline · ZohoCRM.settings.pipeline.UPDATE</remarks>
    /// <param name="layoutId">The id of the layout.</param>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ALREADY_SCHEDULED</c>, <c>CANNOT_DELETE</c> or
    /// <c>DUPLICATE_DATA</c>.</exception>
    public virtual Task<ItemResults> UpdateAsync(
        CrmId layoutId, IEnumerable<PicklistValue> pipeline, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/pipeline", options).Require("layout_id", layoutId).Items("pipeline", pipeline),
            "pipeline",
            cancellationToken);

    /// <summary>Changes single keys of pipelines.</summary>
    /// <remarks>PATCH /settings/pipeline · ZohoCRM.settings.pipeline.UPDATE</remarks>
    /// <param name="layoutId">The id of the layout.</param>
    /// <param name="pipelines">The pipeline.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ALREADY_SCHEDULED</c>, <c>CANNOT_DELETE</c> or
    /// <c>DUPLICATE_DATA</c>.</exception>
    public virtual Task<ItemResults> PatchAsync(
        CrmId layoutId, IEnumerable<Pipeline> pipelines, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Patch, $"settings/pipeline", options).Require("layout_id", layoutId).Items("pipeline", pipelines),
            "pipeline",
            cancellationToken);

    /// <summary>Moves deals from pipelines to others, and deletes the former.</summary>
    /// <remarks>POST /settings/pipeline/actions/transfer · ZohoCRM.settings.pipeline.CREATE</remarks>
    /// <param name="layoutId">The id of the layout.</param>
    /// <param name="transferPipeline">The transfer pipeline; Zoho wants <c>pipeline</c>, <c>stages</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ALREADY_SCHEDULED</c>, <c>ALREADY_USED</c> or
    /// <c>REQUIRED_PARAM_MISSING</c>.</exception>
    public virtual Task<ItemResults> TransferAsync(
        CrmId layoutId, IEnumerable<PipelineTransfer> transferPipeline, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/pipeline/actions/transfer", options)
                .Require("layout_id", layoutId)
                .Items("transfer_pipeline", transferPipeline),
            "transfer_pipeline",
            cancellationToken);

    /// <summary>Gets a pipeline.</summary>
    /// <remarks>GET /settings/pipeline/{id} · ZohoCRM.settings.pipeline.READ</remarks>
    /// <param name="id">The pipeline's id.</param>
    /// <param name="layoutId">The id of the layout.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c>.</exception>
    public virtual Task<PicklistValue?> GetAsync(CrmId id, CrmId layoutId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<PicklistValue>(
            new CrmRequest(HttpMethod.Get, $"settings/pipeline/{id}", options).Require("layout_id", layoutId),
            "pipeline",
            cancellationToken);

    /// <summary>Changes a pipeline.</summary>
    /// <remarks>PUT /settings/pipeline/{id} · ZohoCRM.settings.pipeline.UPDATE</remarks>
    /// <param name="id">The pipeline's id.</param>
    /// <param name="layoutId">The id of the layout.</param>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ALREADY_SCHEDULED</c>, <c>CANNOT_DELETE</c> or
    /// <c>DUPLICATE_DATA</c>.</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, CrmId layoutId, PicklistValue pipeline, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/pipeline/{id}", options).Require("layout_id", layoutId).Item("pipeline", pipeline, inList: true),
            "pipeline",
            cancellationToken);

    /// <summary>Changes single keys of a pipeline.</summary>
    /// <remarks>PATCH /settings/pipeline/{id} · ZohoCRM.settings.pipeline.UPDATE</remarks>
    /// <param name="id">The pipeline's id.</param>
    /// <param name="layoutId">The id of the layout.</param>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ALREADY_SCHEDULED</c>, <c>CANNOT_DELETE</c> or
    /// <c>DUPLICATE_DATA</c>.</exception>
    public virtual Task<ItemResult> PatchAsync(
        CrmId id, CrmId layoutId, Pipeline pipeline, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Patch, $"settings/pipeline/{id}", options).Require("layout_id", layoutId).Item("pipeline", pipeline, inList: true),
            "pipeline",
            cancellationToken);
}
