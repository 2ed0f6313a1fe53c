using System.Buffers;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Zcrm.Emulator;

/// <summary>Puts an answer on the wire, whole or, for a fault, broken off.</summary>
internal static class AnswerWriter
{
    // Zoho writes text as it is; only what JSON demands is escaped.
    private static readonly JsonWriterOptions AsZoho = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(HttpContext http, ApiAnswer answer, Delivery delivery)
    {
        ReadOnlyMemory<byte> body = Body(answer);
        if (delivery == Delivery.None || (delivery == Delivery.Half && body.IsEmpty && answer.OpenBody is null))
        {
            await CutAsync(http).ConfigureAwait(false);
            return;
        }

        http.Response.StatusCode = answer.Status;
        if (answer.OpenBody is not null)
        {
            await StreamedBody.WriteAsync(http, answer, delivery).ConfigureAwait(false);
            return;
        }

        foreach ((string name, string value) in answer.Headers) http.Response.Headers[name] = value;
        if (body.IsEmpty)
        {
            if (answer.Status is not (204 or 304)) http.Response.ContentLength = 0;
            return;
        }

        http.Response.ContentType = answer.ContentType;
        http.Response.ContentLength = body.Length;
        await http.Response.Body.WriteAsync(delivery == Delivery.Half ? body[..(body.Length / 2)] : body, http.RequestAborted).ConfigureAwait(false);
        if (delivery != Delivery.Half) return;
        await http.Response.Body.FlushAsync(http.RequestAborted).ConfigureAwait(false);
        http.Abort();
    }

    /// <summary>Sends the first letters of an answer before the end: had nothing come at all, .NET's client would quietly try again by itself.</summary>
    private static async Task CutAsync(HttpContext http)
    {
        PipeWriter output = http.Features.GetRequiredFeature<IConnectionTransportFeature>().Transport.Output;
        await output.WriteAsync("HTTP/1.1"u8.ToArray(), http.RequestAborted).ConfigureAwait(false);
        http.Abort();
    }

    private static ReadOnlyMemory<byte> Body(ApiAnswer answer)
    {
        if (!answer.Bytes.IsEmpty || answer.Json is null) return answer.Bytes;
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, AsZoho)) answer.Json.WriteTo(writer);
        return buffer.WrittenMemory;
    }
}
