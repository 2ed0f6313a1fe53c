using System.Net;
using System.Text.Json;

namespace Zcrm;

/// <summary>A JSON answer of the accounts server.</summary>
internal sealed class OAuthAnswer : IDisposable
{
    private readonly JsonDocument _document;

    private OAuthAnswer(HttpStatusCode status, JsonDocument document) => (Status, _document) = (status, document);

    public HttpStatusCode Status { get; }

    public JsonElement Body => _document.RootElement;

    public bool IsSuccess => (int)Status is >= 200 and < 300;

    public bool Has(string name) => Body.TryGetProperty(name, out _);

    public string? Text(string name) => !Body.TryGetProperty(name, out JsonElement value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null => null,
        _ => value.GetRawText(),
    };

    public static OAuthAnswer Read(string operation, HttpStatusCode status, ReadOnlyMemory<byte> bytes, string host)
    {
        try
        {
            JsonDocument document = JsonDocument.Parse(bytes);
            if (document.RootElement.ValueKind == JsonValueKind.Object) return new OAuthAnswer(status, document);
            document.Dispose();
        }
        catch (JsonException)
        {
            // A gateway's page, or an empty answer.
        }

        throw new ZcrmTransportException(
            operation,
            $"{operation} at {host} was answered with {(int)status} and something that is no JSON. "
            + "Check that the host is an accounts server; if it is, try again later.",
            attempts: 1,
            wasSent: false);
    }

    /// <summary>The error that this answer is.</summary>
    public ZcrmAuthenticationException Refused(string operation, GrantKind kind, Uri accountsServer) =>
        OAuthErrors.Refused(operation, kind, Status, Body.Clone(), accountsServer);

    public void Dispose() => _document.Dispose();
}
