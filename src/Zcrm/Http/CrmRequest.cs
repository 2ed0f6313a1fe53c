using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Zcrm;

/// <summary>One call on its way through the pipeline: what to send, and what the handlers learn about it.</summary>
internal sealed class CrmRequest : HttpRequestMessage
{
    private StringBuilder? _query;

    public CrmRequest(HttpMethod method, RoutePath route, CallOptions? options = null) : base(method, (Uri?)null)
    {
        (Path, Template) = route.Build();
        CallOptions = options;

        // HTTP/2 where it is offered; the handler goes down to HTTP/1.1 by itself elsewhere.
        Version = HttpVersion.Version20;
        IsRepeatable = method != HttpMethod.Post;
        if (options is null) return;
        foreach ((string name, string value) in options.Headers) AddHeader(name, value);
    }

    /// <summary>The path after the API version, escaped.</summary>
    public string Path { get; }

    /// <summary>The path with its parameters' names in place of their values.</summary>
    public string Template { get; }

    /// <summary>The verb and the template, as errors and spans name the call.</summary>
    public string Operation => $"{Method} /{Template}";

    /// <summary>What the caller set for this call.</summary>
    public CallOptions? CallOptions { get; }

    /// <summary>Whether sending it twice has the effect of sending it once. POSTs have to say so.</summary>
    public bool IsRepeatable { get; set; }

    /// <summary>The connection for which the call is made.</summary>
    public AccessTokenSource Connection { get; set; } = null!;

    /// <summary>How often it was tried so far.</summary>
    public int Attempts { get; private set; }

    /// <summary>Whether Zoho may have acted on this attempt.</summary>
    public bool AttemptWasSent { get; set; }

    /// <summary>Whether Zoho may have acted on an attempt before this one.</summary>
    public bool EarlierWasSent { get; private set; }

    /// <summary>Whether Zoho may have acted on it.</summary>
    public bool WasSent => AttemptWasSent || EarlierWasSent;

    /// <summary>The path with the query.</summary>
    public string PathAndQuery => _query is null ? Path : $"{Path}{_query}";

    /// <summary>Counts another attempt; what an earlier one may have done stays noted.</summary>
    public void BeginAttempt()
    {
        Attempts++;
        EarlierWasSent |= AttemptWasSent;
        AttemptWasSent = false;
    }

    /// <summary>The version of the API in which the operation first was; null where that is not known.</summary>
    public string? FirstVersion { get; private set; }

    /// <summary>Where it goes.</summary>
    public CallTarget Target { get; private set; } = CallTarget.Api;

    /// <summary>The API credits that it costs, where its maker knows.</summary>
    public int? Credits { get; set; }

    /// <summary>Whether a successful answer is handed on as a stream instead of being read whole.</summary>
    public bool IsStreamed { get; set; }

    /// <summary>Whether there is a body to send for another attempt.</summary>
    public bool CanSendAgain => Content is not UploadContent { CanSendAgain: false };

    /// <summary>Sends it elsewhere than to the usual API.</summary>
    public CrmRequest To(CallTarget target)
    {
        Target = target;
        return this;
    }

    /// <summary>Sets a body that is written as it is sent.</summary>
    public CrmRequest Body(UploadContent content)
    {
        Content = content;
        return this;
    }

    /// <summary>Adds a header of Zoho's own.</summary>
    public CrmRequest Header(string name, string value)
    {
        AddHeader(name, value);
        return this;
    }

    /// <summary>Adds a query parameter unless its value is null.</summary>
    public CrmRequest Query(string name, string? value)
    {
        if (value is null) return this;
        _query ??= new StringBuilder();
        _query.Append(_query.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        return this;
    }

    /// <summary>Sets a JSON body that can be sent as often as needed.</summary>
    public CrmRequest Body(ReadOnlyMemory<byte> json)
    {
        Content = new ReadOnlyMemoryContent(json) { Headers = { ContentType = JsonType } };
        return this;
    }

    /// <summary>Asks for the write only if nothing changed since a time, which Zoho wants in ISO 8601 and whole seconds.</summary>
    public CrmRequest UnmodifiedSince(DateTimeOffset? time)
    {
        if (time is { } since) Headers.TryAddWithoutValidation("If-Unmodified-Since", Time(since));
        return this;
    }

    /// <summary>Asks for what changed since a time only; "nothing" is answered with 304.</summary>
    public CrmRequest ModifiedSince(DateTimeOffset? time)
    {
        if (time is { } since) Headers.TryAddWithoutValidation("If-Modified-Since", Time(since));
        return this;
    }

    /// <summary>A time as Zoho reads it: with its offset, and without fractions.</summary>
    public static string Time(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>Marks a POST as one that may be sent again, as upserts may.</summary>
    public CrmRequest Repeatable(bool isRepeatable = true)
    {
        IsRepeatable = isRepeatable;
        return this;
    }

    /// <summary>Says in which version of the API the operation first was.</summary>
    public CrmRequest Since(string version)
    {
        FirstVersion = version;
        return this;
    }

    /// <summary>Returns the operation: a user's handler may log a request, whose headers hold the token.</summary>
    public override string ToString() => Operation;

    private void AddHeader(string name, string value)
    {
        if (value is null || value.AsSpan().ContainsAny('\r', '\n', '\0') || !Headers.TryAddWithoutValidation(name, value))
            throw new ArgumentException($"'{name}' cannot be sent as a header of a call: its name is not one of a request, or its value has a line break.", nameof(name));
    }

    private static MediaTypeHeaderValue JsonType => new("application/json", "utf-8");
}
