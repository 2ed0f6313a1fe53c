using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>An answer, read whole.</summary>
internal sealed record Answer(HttpStatusCode Status, string Body, IReadOnlyDictionary<string, string> Headers)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public string Error => Text("error");

    public string Code => Text("code");

    public bool Has(string name) => Json.TryGetProperty(name, out _);

    public string Text(string name) => Json.TryGetProperty(name, out JsonElement value)
        ? value.ToString()
        : throw new InvalidOperationException($"No {name} in: {Body}");

    public static async Task<Answer> ReadAsync(HttpResponseMessage response) => new(
        response.StatusCode,
        await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
        response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase));
}
