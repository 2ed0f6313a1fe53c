#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Cadences: follow-ups in steps.</summary>
public partial class CadencesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected CadencesClient() => _calls = null!;

    internal CadencesClient(CallContext calls) => _calls = calls;

    /// <summary>Lists cadences, of one module or of all.</summary>
    /// <remarks>GET /settings/automation/cadences · ZohoCRM.settings.cadences.READ · since v7</remarks>
    /// <param name="options">What to list, and what differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<Cadence> List(ListCadencesOptions? options = null) =>
        _calls.Pages<Cadence>("cadences", () => new CrmRequest(HttpMethod.Get, $"settings/automation/cadences", options)
            .Since("v7")
            .Query("module", options?.Module)
            .Query("name", options?.Name)
            .Query("active", options?.Active)
            .Query("fields", options?.Fields)
            .Query("per_page", options?.PageSize));
}
