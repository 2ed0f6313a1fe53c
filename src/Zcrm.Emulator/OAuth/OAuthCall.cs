using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Zcrm.Emulator;

/// <summary>A request to the accounts server with its parameters, which may come in the query or in a form (reference 1.5).</summary>
internal sealed class OAuthCall
{
    private readonly Dictionary<string, string> _parameters = new(StringComparer.Ordinal);

    public OAuthCall(ServerCall call)
    {
        Call = call;
        foreach ((string name, StringValues values) in call.Http.Request.Query) _parameters[name] = values.ToString();
        if (call.Body.IsEmpty) return;

        // Zoho's own SDK sends the values as they are, with dots, colons and slashes; the form reader takes them too.
        using var form = new FormReader(Encoding.UTF8.GetString(call.Body.Span));
        foreach ((string name, StringValues values) in form.ReadForm()) _parameters[name] = values.ToString();
    }

    public ServerCall Call { get; }

    public Site Site => Call.Site;

    public DataCenter DataCenter => Call.Site.DataCenter;

    public DateTimeOffset Now => Call.Now;

    public IReadOnlyDictionary<string, string> Parameters => _parameters;

    /// <summary>A parameter's value; null when it is missing or empty.</summary>
    public string? this[string name] => _parameters.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;
}
