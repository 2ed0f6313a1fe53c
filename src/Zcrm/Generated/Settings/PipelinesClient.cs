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
    /// <param name="layoutId">The layout's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<IReadOnlyList<Pipeline>> ListAsync(CrmId layoutId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<Pipeline>(
            new CrmRequest(HttpMethod.Get, $"settings/pipeline", options).Require("layout_id", layoutId),
            "pipeline",
            cancellationToken);

    /// <summary>Creates pipelines.</summary>
    /// <remarks>POST /settings/pipeline · ZohoCRM.settings.pipeline.CREATE</remarks>
    /// <param name="layoutId">The layout's id.</param>
    /// <param name="pipelines">The pipelines to create; Zoho wants <c>display_value</c> and <c>maps</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResults> CreateAsync(
        CrmId layoutId, IEnumerable<Pipeline> pipelines, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/pipeline", options).Require("layout_id", layoutId).Items("pipeline", pipelines),
            "pipeline",
            cancellationToken);

    /// <summary>Changes pipelines.</summary>
    /// <remarks>PUT /settings/pipeline · ZohoCRM.settings.pipeline.UPDATE</remarks>
    /// <param name="layoutId">The layout's id.</param>
    /// <param name="pipelines">The pipelines, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>CANNOT_DELETE</c> (it may not be deleted),
    /// <c>DUPLICATE_DATA</c> (there is one already) or <c>ALREADY_SCHEDULED</c> (another such job runs).</exception>
    public virtual Task<ItemResults> UpdateAsync(
        CrmId layoutId, IEnumerable<Pipeline> pipelines, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/pipeline", options).Require("layout_id", layoutId).Items("pipeline", pipelines),
            "pipeline",
            cancellationToken);

    /// <summary>Changes single keys of pipelines.</summary>
    /// <remarks>PATCH /settings/pipeline · ZohoCRM.settings.pipeline.UPDATE</remarks>
    /// <param name="layoutId">The layout's id.</param>
    /// <param name="pipelines">The pipelines, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>CANNOT_DELETE</c> (it may not be deleted),
    /// <c>DUPLICATE_DATA</c> (there is one already) or <c>ALREADY_SCHEDULED</c> (another such job runs).</exception>
    public virtual Task<ItemResults> PatchAsync(
        CrmId layoutId, IEnumerable<Pipeline> pipelines, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Patch, $"settings/pipeline", options).Require("layout_id", layoutId).Items("pipeline", pipelines),
            "pipeline",
            cancellationToken);

    /// <summary>Moves deals from pipelines to others, and deletes the former.</summary>
    /// <remarks>POST /settings/pipeline/actions/transfer · ZohoCRM.settings.pipeline.CREATE</remarks>
    /// <param name="layoutId">The layout's id.</param>
    /// <param name="transferPipeline">The transfer pipeline; Zoho wants <c>pipeline</c> and <c>stages</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>ALREADY_USED</c> (it is still in use),
    /// <c>ALREADY_SCHEDULED</c> (another such job runs) or <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing).</exception>
    public virtual Task<ItemResults> TransferAsync(
        CrmId layoutId, IEnumerable<PipelineTransfer> transferPipeline, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/pipeline/actions/transfer", options)
                .Require("layout_id", layoutId)
                .Items("transfer_pipeline", transferPipeline),
            "transfer_pipeline",
            cancellationToken);

    /// <summary>Gets a pipeline by its id.</summary>
    /// <remarks>GET /settings/pipeline/{id} · ZohoCRM.settings.pipeline.READ</remarks>
    /// <param name="id">The pipeline's id.</param>
    /// <param name="layoutId">The layout's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The pipeline; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<Pipeline?> GetAsync(CrmId id, CrmId layoutId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Pipeline>(
            new CrmRequest(HttpMethod.Get, $"settings/pipeline/{id}", options).Require("layout_id", layoutId),
            "pipeline",
            cancellationToken);

    /// <summary>Changes a pipeline.</summary>
    /// <remarks>PUT /settings/pipeline/{id} · ZohoCRM.settings.pipeline.UPDATE</remarks>
    /// <param name="id">The pipeline's id.</param>
    /// <param name="layoutId">The layout's id.</param>
    /// <param name="pipeline">The pipeline with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>CANNOT_DELETE</c> (it may not be deleted), <c>DUPLICATE_DATA</c> (there is one
    /// already) or <c>ALREADY_SCHEDULED</c> (another such job runs).</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, CrmId layoutId, Pipeline pipeline, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/pipeline/{id}", options).Require("layout_id", layoutId).Item("pipeline", pipeline, inList: true),
            "pipeline",
            cancellationToken);

    /// <summary>Changes single keys of a pipeline.</summary>
    /// <remarks>PATCH /settings/pipeline/{id} · ZohoCRM.settings.pipeline.UPDATE</remarks>
    /// <param name="id">The pipeline's id.</param>
    /// <param name="layoutId">The layout's id.</param>
    /// <param name="pipeline">The pipeline with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>CANNOT_DELETE</c> (it may not be deleted), <c>DUPLICATE_DATA</c> (there is one
    /// already) or <c>ALREADY_SCHEDULED</c> (another such job runs).</exception>
    public virtual Task<ItemResult> PatchAsync(
        CrmId id, CrmId layoutId, Pipeline pipeline, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Patch, $"settings/pipeline/{id}", options).Require("layout_id", layoutId).Item("pipeline", pipeline, inList: true),
            "pipeline",
            cancellationToken);
}
