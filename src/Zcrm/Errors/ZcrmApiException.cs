using System.Net;
using System.Text.Json;

namespace Zcrm;

/// <summary>Zoho answered a call with an error.</summary>
/// <remarks>Below it are <see cref="ZcrmAuthenticationException"/> and <see cref="ZcrmRateLimitException"/>; everything else is told apart by <see cref="Code"/>.</remarks>
/// <example><code>
/// try { await leads.InsertAsync(lead); }
/// catch (ZcrmApiException e) when (e.Code == CrmErrorCode.DuplicateData) { ... }
/// </code></example>
public class ZcrmApiException : ZcrmException
{
    private protected ZcrmApiException(
        string operation, CrmError error, HttpStatusCode statusCode, CrmResponse? response, string? hint, Exception? inner = null, string? message = null)
        : base(message ?? Describe(operation, error, statusCode, hint ?? error.Hint), inner) =>
        (Operation, Error, StatusCode, Response, Hint) = (operation, error, statusCode, response, hint ?? error.Hint);

    internal ZcrmApiException(string operation, CrmError error, HttpStatusCode statusCode, CrmResponse? response)
        : this(operation, error, statusCode, response, hint: null)
    {
    }

    /// <summary>What was called, for example <c>GET /Leads/{id}</c>.</summary>
    public string Operation { get; }

    /// <summary>The error as Zoho described it.</summary>
    public CrmError Error { get; }

    /// <summary>The error's code.</summary>
    public CrmErrorCode Code => Error.Code;

    /// <summary>The HTTP status of the answer. OAuth errors come with 200.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The field or parameter that the error is about, where Zoho named one.</summary>
    public string? Field => Error.Field;

    /// <summary>Where in the request the fault is, for example <c>$.data[0].Last_Name</c>.</summary>
    public string? JsonPath => Error.JsonPath;

    /// <summary>Everything else that Zoho said.</summary>
    public JsonElement Details => Error.Details;

    /// <summary>What to do about it, where Zcrm knows.</summary>
    public string? Hint { get; }

    /// <summary>Status, headers and limits of the answer.</summary>
    /// <value>Null when the error comes from Zcrm itself.</value>
    public CrmResponse? Response { get; }

    /// <summary>The gateway's id of the request, where one was sent.</summary>
    public string? RequestId => Response?.RequestId;

    /// <summary>How often the call was tried.</summary>
    public int Attempts => Response?.Attempts ?? 1;

    /// <inheritdoc/>
    public override bool IsTransient => StatusCode is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;

    private static string Describe(string operation, CrmError error, HttpStatusCode statusCode, string? hint)
    {
        string field = error.Field is null ? "" : $" at {error.JsonPath ?? error.Field}";
        string sentence = error.Sentence.Length == 0 ? "" : $": {error.Sentence.TrimStart()}";
        return $"{operation} was refused with {error.Code} ({(int)statusCode}){field}{sentence}." + (hint is null ? "" : $" {hint}");
    }
}
