using System.Text.Json;

namespace Zcrm;

/// <summary>Learns every secret from the traffic itself: what is sent in forms and headers, and what the accounts server answers.</summary>
internal sealed class SecretCollector(HttpMessageHandler inner, Evidence evidence) : DelegatingHandler(inner)
{
    private static readonly string[] FormSecrets = ["client_secret", "code", "refresh_token", "code_verifier", "token"];
    private static readonly string[] AnswerSecrets = ["access_token", "refresh_token", "device_code"];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Headers.Authorization?.Parameter is { } token) evidence.AddSecret(token);
        bool isAccounts = request.RequestUri!.AbsolutePath.StartsWith("/oauth/", StringComparison.Ordinal);
        if (isAccounts && request.Content is not null) CollectForm(await request.Content.ReadAsStringAsync(cancellationToken));
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        if (isAccounts) await CollectAnswerAsync(response, cancellationToken);
        return response;
    }

    private void CollectForm(string form)
    {
        foreach (string[] pair in form.Split('&').Select(field => field.Split('=', 2)).Where(pair => FormSecrets.Contains(pair[0])))
            evidence.AddSecret(Uri.UnescapeDataString(pair[1]));
    }

    private async Task CollectAnswerAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentType?.MediaType != "application/json") return;
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        using var body = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        foreach (string name in AnswerSecrets)
        {
            if (body.RootElement.TryGetProperty(name, out JsonElement secret)) evidence.AddSecret(secret.GetString()!);
        }
    }
}
