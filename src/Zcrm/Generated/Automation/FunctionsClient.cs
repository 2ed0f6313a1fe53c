#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Functions in Deluge, run by name.</summary>
public partial class FunctionsClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected FunctionsClient() => _calls = null!;

    internal FunctionsClient(CallContext calls) => _calls = calls;

    /// <summary>Runs a function with the arguments that its parameters take.</summary>
    /// <remarks>GET /functions/{name}/actions/execute · ZohoCRM.functions.execute.CREATE or ZohoCRM.functions.execute.READ</remarks>
    /// <param name="name">The function's API name.</param>
    /// <param name="arguments">The arguments as a JSON object; null: none.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when it tells nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<FunctionResult?> RunAsync(
        string name, string? arguments = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ReadAsync<FunctionResult>(
            new CrmRequest(HttpMethod.Get, $"functions/{name}/actions/execute", options).Query("auth_type", "oauth").Query("arguments", arguments),
            cancellationToken);

    /// <summary>Runs a function with a JSON body, which it reads as its request.</summary>
    /// <remarks>POST /functions/{name}/actions/execute · ZohoCRM.functions.execute.CREATE or ZohoCRM.functions.execute.READ</remarks>
    /// <param name="name">The function's API name.</param>
    /// <param name="request">What the call needs.</param>
    /// <param name="arguments">The arguments as a JSON object; null: none.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when it tells nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<FunctionResult?> RunWithBodyAsync(
        string name, CrmObject request, string? arguments = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ReadAsync<FunctionResult>(
            new CrmRequest(HttpMethod.Post, $"functions/{name}/actions/execute", options)
                .Query("auth_type", "oauth")
                .Query("arguments", arguments)
                .Whole(request),
            cancellationToken);
}
