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

    /// <summary>Lists wizards, of one module or of all.</summary>
    /// <remarks>GET /settings/wizards · ZohoCRM.settings.wizards.READ</remarks>
    /// <param name="module">The API name of a module, for example <c>Leads</c>; null: all modules.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<IReadOnlyList<Wizard>> ListAsync(string? module = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<Wizard>(new CrmRequest(HttpMethod.Get, $"settings/wizards", options).Query("module", module), "wizards", cancellationToken);

    /// <summary>Gets a wizard by its id.</summary>
    /// <remarks>GET /settings/wizards/{id} · ZohoCRM.modules.attachments.READ or ZohoCRM.modules.attachments.ALL</remarks>
    /// <param name="id">The wizard's id.</param>
    /// <param name="layoutId">The layout's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The wizard; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<Wizard?> GetAsync(CrmId id, CrmId layoutId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Wizard>(
            new CrmRequest(HttpMethod.Get, $"settings/wizards/{id}", options).Require("layout_id", layoutId),
            "wizards",
            cancellationToken);
}
