#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Wizards.</summary>
public partial class WizardsClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected WizardsClient() => _calls = null!;

    internal WizardsClient(CallContext calls) => _calls = calls;

    /// <summary>Lists wizards.</summary>
    /// <remarks>GET /settings/wizards · ZohoCRM.settings.wizards.READ</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c>.</exception>
    public virtual Task<IReadOnlyList<Wizard>> ListAsync(string? module = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<Wizard>(new CrmRequest(HttpMethod.Get, $"settings/wizards", options).Query("module", module), "wizards", cancellationToken);

    /// <summary>Gets a wizard.</summary>
    /// <remarks>GET /settings/wizards/{id} · ZohoCRM.modules.attachments.READ or ZohoCRM.modules.attachments.ALL</remarks>
    /// <param name="id">The wizard's id.</param>
    /// <param name="layoutId">The id of the layout.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c>.</exception>
    public virtual Task<Wizard?> GetAsync(CrmId id, CrmId layoutId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Wizard>(
            new CrmRequest(HttpMethod.Get, $"settings/wizards/{id}", options).Require("layout_id", layoutId),
            "wizards",
            cancellationToken);
}
