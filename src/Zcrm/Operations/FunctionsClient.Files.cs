using Zcrm.Models;

namespace Zcrm;

// Zoho has one path for functions that take JSON and for those that take a file.
public partial class FunctionsClient
{
    /// <summary>Runs a function with a file.</summary>
    /// <remarks>POST /functions/{name}/actions/execute · ZohoCRM.functions.execute.CREATE</remarks>
    /// <param name="name">The function's name.</param>
    /// <param name="file">The file, which the function finds as <c>inputFile</c>.</param>
    /// <param name="arguments">The arguments as a JSON object; null: none.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the function gave; null when it gave nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, or the function failed.</exception>
    public virtual Task<FunctionResult?> RunWithFileAsync(
        string name, FileUpload file, string? arguments = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ReadAsync<FunctionResult>(
            new CrmRequest(HttpMethod.Post, $"functions/{name}/actions/execute", options)
                .Query("auth_type", "oauth")
                .Query("arguments", arguments)
                .File("inputFile", file),
            cancellationToken);
}
