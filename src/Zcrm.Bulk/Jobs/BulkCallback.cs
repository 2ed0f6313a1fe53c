using System.Collections.Concurrent;
using System.Text.Json;

namespace Zcrm.Bulk;

/// <summary>An address of yours to which Zoho posts when a job is over. Hand what arrives there to <see cref="Accept"/>.</summary>
/// <remarks>What is posted is only taken as a hint to ask Zoho for the job's state, so a forged message has no effect.</remarks>
public sealed class BulkCallback
{
    private const int MostJobs = 10_000;
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _jobs = new(StringComparer.Ordinal);

    /// <summary>Names the address.</summary>
    /// <param name="url">An absolute http or https address that Zoho can reach.</param>
    /// <exception cref="ArgumentException">It is not one.</exception>
    public BulkCallback(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        bool isHttp = url.IsAbsoluteUri && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp);
        Url = isHttp ? url : throw new ArgumentException($"'{url}' is no absolute http or https address to which Zoho could post.", nameof(url));
    }

    /// <summary>The address.</summary>
    public Uri Url { get; }

    /// <summary>Takes the body of a message that was posted to the address.</summary>
    /// <param name="body">The body.</param>
    /// <returns>Whether it names a job; answer 400 or so otherwise.</returns>
    public bool Accept(ReadOnlyMemory<byte> body)
    {
        if (JobIn(body) is not { } id) return false;
        SignalOf(id).TrySetResult();
        return true;
    }

    /// <summary>Is completed when the job's message has come, before or after this was asked.</summary>
    internal Task WaitAsync(CrmId job) => SignalOf(job.ToString()).Task;

    internal void Forget(CrmId job) => _jobs.TryRemove(job.ToString(), out _);

    private TaskCompletionSource SignalOf(string id)
    {
        // Anybody may post here; jobs that nobody waits for must not pile up.
        if (_jobs.Count >= MostJobs && !_jobs.ContainsKey(id)) return new TaskCompletionSource();
        return _jobs.GetOrAdd(id, static _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
    }

    /// <summary>The id in a message: of the first item of <c>data</c>, at the top, or by its old name.</summary>
    private static string? JobIn(ReadOnlyMemory<byte> body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            JsonElement item = document.RootElement;
            if (item.ValueKind != JsonValueKind.Object) return null;
            if (item.TryGetProperty("data", out JsonElement data) && data.ValueKind == JsonValueKind.Array && data.GetArrayLength() > 0) item = data[0];
            if (item.ValueKind != JsonValueKind.Object) return null;
            if (!item.TryGetProperty("id", out JsonElement id) && !item.TryGetProperty("job_id", out id)) return null;
            return CrmId.TryParse(id.ToString(), null, out CrmId job) ? job.ToString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
