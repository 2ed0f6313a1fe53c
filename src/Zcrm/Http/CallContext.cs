namespace Zcrm;

/// <summary>What a group of operations needs to make calls: the pipeline, and for whom.</summary>
internal sealed class CallContext(CrmPipeline pipeline, ConnectionBinding binding, TokenSources sources, int maxConcurrency, AnswerFolder? folder = null)
{
    /// <summary>How many calls of one batch are made at once.</summary>
    public int MaxConcurrency => maxConcurrency;

    /// <summary>The clock for waits between calls.</summary>
    public TimeProvider Clock => pipeline.Clock;

    /// <summary>The version in every path, for example <c>v8</c>.</summary>
    public string ApiVersion => pipeline.ApiVersion;

    /// <summary>Where metadata is kept between runs; null when it is not.</summary>
    public AnswerFolder? Folder => folder;

    /// <summary>What was learnt through the connection so far.</summary>
    public async ValueTask<ConnectionMemory> MemoryAsync(CancellationToken cancellationToken) =>
        sources.MemoryOf(await binding.ResolveAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>The connection's key, with a token that tells where it leads.</summary>
    public async ValueTask<(ConnectionKey Key, AccessToken Token)> ConnectionAsync(CancellationToken cancellationToken)
    {
        ConnectionKey key = await binding.ResolveAsync(cancellationToken).ConfigureAwait(false);
        return (key, await sources.For(key).GetAsync(refused: null, cancellationToken).ConfigureAwait(false));
    }

    /// <exception cref="NotSupportedException">The client's version of the API lacks the operation.</exception>
    public async Task<CrmAnswer> SendAsync(CrmRequest request, CancellationToken cancellationToken)
    {
        VersionCheck.Ensure(request, ApiVersion);
        request.Connection = sources.For(await binding.ResolveAsync(cancellationToken).ConfigureAwait(false));
        CrmAnswer answer = await pipeline.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (answer.Response.RemainingCredits is { } remaining)
            sources.MemoryOf(request.Connection.Key).Recall(static () => new CreditMemory()).Note(remaining, pipeline.Clock.GetUtcNow());
        return answer;
    }

    /// <summary>Sends a call whose answer is a file, which is not read yet.</summary>
    /// <exception cref="NotSupportedException">The client's version of the API lacks the operation.</exception>
    public async Task<StreamedAnswer> OpenAsync(CrmRequest request, CancellationToken cancellationToken)
    {
        VersionCheck.Ensure(request, ApiVersion);
        ConnectionKey key = await binding.ResolveAsync(cancellationToken).ConfigureAwait(false);
        request.Connection = sources.For(key);
        return await pipeline.DownloadAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
