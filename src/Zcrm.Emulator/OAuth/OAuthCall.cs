using Microsoft.Extensions.Primitives;

namespace Zcrm.Emulator;

/// <summary>A request to the accounts server with its parameters, which may come in the query or in a form (reference 1.5).</summary>
internal sealed class OAuthCall
{
    private readonly Dictionary<string, string> _parameters = new(StringComparer.Ordinal);

    private OAuthCall(ServerCall call) => Call = call;

    public ServerCall Call { get; }

    public Site Site => Call.Site;

    public DataCenter DataCenter => Call.Site.DataCenter;

    public DateTimeOffset Now => Call.Now;

    public IReadOnlyDictionary<string, string> Parameters => _parameters;

    /// <summary>A parameter's value; null when it is missing or empty.</summary>
    public string? this[string name] => _parameters.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    /// <returns>The call, or null when its form cannot be read.</returns>
    public static async ValueTask<OAuthCall?> ReadAsync(ServerCall call)
    {
        var read = new OAuthCall(call);
        read.Take(call.Http.Request.Query);
        if (call.Body.IsEmpty) return read;
        try
        {
            read.Take(await OAuthForm.ReadAsync(call.Body, call.Http.Request.ContentType).ConfigureAwait(false));
            return read;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            return null;
        }
    }

    private void Take(IEnumerable<KeyValuePair<string, StringValues>> values)
    {
        foreach ((string name, StringValues value) in values) _parameters[name] = value.ToString();
    }
}
