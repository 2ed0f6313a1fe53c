using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Zcrm.Emulator;

/// <summary>An authenticated CRM call on its way to a handler.</summary>
internal sealed class ApiCall
{
    /// <summary>The verb.</summary>
    public required string Method { get; init; }

    /// <summary>The number behind the <c>v</c> of the path: 2 (also for v2.1) to 8.</summary>
    public required int Version { get; init; }

    /// <summary>The organization whose data the token opens.</summary>
    public required EmulatedOrg Org { get; init; }

    /// <summary>The user for whom the token speaks.</summary>
    public required EmulatedUser User { get; init; }

    /// <summary>The values of the route template's parameters, already percent-decoded.</summary>
    public required IReadOnlyDictionary<string, string> Path { get; init; }

    /// <summary>The query parameters.</summary>
    public required IQueryCollection Query { get; init; }

    /// <summary>The request's headers.</summary>
    public required IHeaderDictionary Headers { get; init; }

    /// <summary>The whole body; empty when there is none.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The emulator's time, at which this call is answered.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The rules' switches.</summary>
    public required EmulatorRules Rules { get; init; }

    /// <summary>The server that was called; null for a part of another call.</summary>
    public Site? Site { get; init; }

    /// <summary>The address of the API server as the caller knows it.</summary>
    public Uri Origin => Site?.Api(Org.Environment) ?? Org.DataCenter.Api(Org.Environment);

    /// <summary>Whether the token has a scope beside those of the route, for operations whose body decides what they need.</summary>
    public Func<string, bool> HasScope { get; init; } = _ => true;

    /// <summary>Answers a call that is part of this one, for the same user and with the same token.</summary>
    public Func<ApiRequest, ValueTask<ApiAnswer>>? Inner { get; init; }

    /// <summary>Ends with the request.</summary>
    public required CancellationToken Aborted { get; init; }

    /// <summary>Reads the body as a JSON object.</summary>
    /// <exception cref="ApiRefusedException">The body is not one; the answer is Zoho's <c>INVALID_REQUEST</c>.</exception>
    public JsonObject JsonBody()
    {
        try
        {
            if (JsonNode.Parse(Body.Span) is JsonObject body) return body;
        }
        catch (System.Text.Json.JsonException)
        {
            // Answered below, as Zoho answers every body that it cannot read.
        }

        throw new ApiRefusedException(ApiAnswer.Refuse(
            400, "INVALID_REQUEST", "unable to process your request. please verify whether you have entered proper method name, parameter and parameter values."));
    }
}
