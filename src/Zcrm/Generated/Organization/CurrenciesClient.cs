#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Currencies and their rates.</summary>
public partial class CurrenciesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected CurrenciesClient() => _calls = null!;

    internal CurrenciesClient(CallContext calls) => _calls = calls;

    /// <summary>Lists currencies.</summary>
    /// <remarks>GET /org/currencies · ZohoCRM.settings.currencies.READ</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<IReadOnlyList<Currency>> ListAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<Currency>(new CrmRequest(HttpMethod.Get, $"org/currencies", options), "currencies", cancellationToken);

    /// <summary>Creates currencies.</summary>
    /// <remarks>POST /org/currencies · ZohoCRM.settings.currencies.CREATE</remarks>
    /// <param name="currencies">The currencies to create; Zoho wants <c>exchange_rate</c> and <c>iso_code</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResults> CreateAsync(
        IEnumerable<Currency> currencies, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Post, $"org/currencies", options).Items("currencies", currencies), "currencies", cancellationToken);

    /// <summary>Changes currencies.</summary>
    /// <remarks>PUT /org/currencies · ZohoCRM.settings.currencies.UPDATE</remarks>
    /// <param name="currencies">The currencies, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>ACTIVE_STATE_LIMIT_EXCEEDED</c> (too many are active) or <c>NOT_ALLOWED</c> (its state or kind does not allow it).</exception>
    public virtual Task<ItemResults> UpdateAsync(
        IEnumerable<Currency> currencies, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Put, $"org/currencies", options).Items("currencies", currencies), "currencies", cancellationToken);

    /// <summary>Lists the currencies that can be added.</summary>
    /// <remarks>GET /org/currencies/actions/available_currencies · ZohoCRM.settings.currencies.READ or ZohoCRM.settings.currencies.ALL</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<IReadOnlyList<Currency>> ListAvailableAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<Currency>(
            new CrmRequest(HttpMethod.Get, $"org/currencies/actions/available_currencies", options),
            "available_currencies",
            cancellationToken);

    /// <summary>Switches many currencies on, with the base currency; it cannot be switched off again.</summary>
    /// <remarks>POST /org/currencies/actions/enable · ZohoCRM.settings.currencies.CREATE</remarks>
    /// <param name="currency">The currency; Zoho wants <c>exchange_rate</c> and <c>iso_code</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ALREADY_ENABLED</c> (it is on already), <c>NOT_ALLOWED</c> (its state or kind
    /// does not allow it) or <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing).</exception>
    public virtual Task<ItemResult> EnableMultiCurrencyAsync(Currency currency, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"org/currencies/actions/enable", options).Item("base_currency", currency, inList: false).Repeatable(),
            "base_currency",
            cancellationToken);

    /// <summary>Changes the base currency.</summary>
    /// <remarks>PUT /org/currencies/actions/enable · ZohoCRM.settings.currencies.UPDATE</remarks>
    /// <param name="currency">The currency with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ALREADY_ENABLED</c> (it is on already), <c>NOT_ALLOWED</c> (its state or kind
    /// does not allow it) or <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing).</exception>
    public virtual Task<ItemResult> UpdateBaseCurrencyAsync(Currency currency, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"org/currencies/actions/enable", options).Item("base_currency", currency, inList: false),
            "base_currency",
            cancellationToken);

    /// <summary>Gets a currency by its id.</summary>
    /// <remarks>GET /org/currencies/{id} · ZohoCRM.settings.currencies.READ</remarks>
    /// <param name="id">The currency's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The currency; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<Currency?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Currency>(new CrmRequest(HttpMethod.Get, $"org/currencies/{id}", options), "currencies", cancellationToken);

    /// <summary>Changes a currency.</summary>
    /// <remarks>PUT /org/currencies/{id} · ZohoCRM.settings.currencies.UPDATE</remarks>
    /// <param name="id">The currency's id.</param>
    /// <param name="currency">The currency with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>ACTIVE_STATE_LIMIT_EXCEEDED</c>
    /// (too many are active) or <c>NOT_ALLOWED</c> (its state or kind does not allow it).</exception>
    public virtual Task<ItemResult> UpdateAsync(CrmId id, Currency currency, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"org/currencies/{id}", options).Item("currencies", currency, inList: true),
            "currencies",
            cancellationToken);
}
