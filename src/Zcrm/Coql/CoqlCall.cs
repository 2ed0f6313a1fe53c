using System.Buffers;
using System.Text.Json;

namespace Zcrm;

/// <summary>Runs a query that is already written. It is a POST that only reads, so it may be sent again.</summary>
internal static class CoqlCall
{
    /// <returns>The rows with their <c>info</c>; null when there are none.</returns>
    public static async Task<(JsonAnswer? Json, CrmResponse Response)> RunAsync(
        CallContext calls, string query, CallOptions? options, CancellationToken cancellationToken)
    {
        CrmAnswer answer = await calls.SendAsync(Request(query, options), cancellationToken).ConfigureAwait(false);
        return (AnswerReader.Read(answer), answer.Response);
    }

    public static CrmRequest Request(string query, CallOptions? options) => Request(Body(query), options);

    public static CrmRequest Request(ReadOnlyMemory<byte> body, CallOptions? options) =>
        new CrmRequest(HttpMethod.Post, $"coql", options).Body(body).Repeatable();

    public static ReadOnlyMemory<byte> Body(string query)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteString("select_query"u8, query);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }
}
