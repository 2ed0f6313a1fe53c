using System.Net;
using System.Text.Json;

namespace Zcrm;

public static partial class CrmModelFactory
{
    private const string SomeOperation = "a mocked call";

    /// <summary>Makes an error as Zoho gives it.</summary>
    /// <param name="code">The code, for example <see cref="CrmErrorCode.DuplicateData"/>.</param>
    /// <param name="message">Zoho's text.</param>
    /// <param name="details">What else Zoho says, for example <c>api_name</c>, which becomes <see cref="CrmError.Field"/>.</param>
    public static CrmError Error(CrmErrorCode code, string message = "", CrmObject? details = null) => new(code, message, Json(details));

    /// <summary>Makes the exception of a call that Zoho refused. Its class follows the status, as it does in earnest.</summary>
    /// <param name="code">The code.</param>
    /// <param name="message">Zoho's text.</param>
    /// <param name="statusCode">
    /// The HTTP status: 401 makes a <see cref="ZcrmAuthenticationException"/>, 412 a <see cref="ZcrmConflictException"/>, 429 a <see cref="ZcrmRateLimitException"/>.
    /// </param>
    /// <param name="details">What else Zoho says, for example <c>api_name</c>, which becomes <see cref="ZcrmApiException.Field"/>.</param>
    /// <param name="retryAfter">How long Zoho asks to wait, with status 429.</param>
    /// <param name="operation">What was called, for example <c>POST /Leads</c>.</param>
    public static ZcrmApiException ApiException(
        CrmErrorCode code,
        string message = "",
        HttpStatusCode statusCode = HttpStatusCode.BadRequest,
        CrmObject? details = null,
        TimeSpan? retryAfter = null,
        string operation = SomeOperation) =>
        AnswerReader.ToException(operation, Error(code, message, details), Response(statusCode), retryAfter);

    /// <summary>Makes the exception of a call that got no answer.</summary>
    /// <param name="wasSent">Whether the request may have reached Zoho.</param>
    /// <param name="attempts">How often it was tried.</param>
    /// <param name="operation">What was called, for example <c>POST /Leads</c>.</param>
    public static ZcrmTransportException TransportException(bool wasSent = true, int attempts = 1, string operation = SomeOperation) =>
        new(operation, $"{operation} failed after {attempts} attempt(s): no answer came.", attempts, wasSent);

    private static JsonElement Json(CrmObject? details)
    {
        if (details is null) return default;
        using JsonDocument document = JsonDocument.Parse(details.ToJson());
        return document.RootElement.Clone();
    }
}
