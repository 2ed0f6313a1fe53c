#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>When the fiscal year begins.</summary>
public partial class FiscalYearClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected FiscalYearClient() => _calls = null!;

    internal FiscalYearClient(CallContext calls) => _calls = calls;

    /// <summary>Gets the fiscal year.</summary>
    /// <remarks>GET /settings/fiscal_year · ZohoCRM.settings.fiscal_year.READ</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The fiscal year; null when there is none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<FiscalYear?> GetAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<FiscalYear>(new CrmRequest(HttpMethod.Get, $"settings/fiscal_year", options), "fiscal_year", cancellationToken);

    /// <summary>Changes the fiscal year.</summary>
    /// <remarks>PUT /settings/fiscal_year · ZohoCRM.settings.fiscal_year.UPDATE</remarks>
    /// <param name="fiscalYear">The fiscal year with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it),
    /// <c>AMBIGUITY_DURING_PROCESSING</c> (two keys exclude each other) or <c>NOT_ALLOWED</c> (its state or kind does not allow it).</exception>
    public virtual Task<ItemResult> UpdateAsync(FiscalYear fiscalYear, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/fiscal_year", options).Item("fiscal_year", fiscalYear, inList: false),
            "fiscal_year",
            cancellationToken);
}
