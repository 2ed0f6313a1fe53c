namespace Zcrm;

/// <summary>What the pipeline takes from a client's options.</summary>
/// <param name="ApiVersion">The version in every path, for example <c>v8</c>.</param>
/// <param name="Retry">What is tried again, how often, and after which wait.</param>
/// <param name="Timeout">How long a call may take in all.</param>
/// <param name="AttemptTimeout">How long one attempt may take.</param>
/// <param name="UserHandlers">The user's own handlers, in order.</param>
/// <param name="Clock">The clock for waits and time limits.</param>
/// <param name="Randomness">The source of jitter.</param>
/// <param name="Limiter">What keeps clients together within their limits, if anything.</param>
/// <param name="Priority">How much calls matter that do not say so themselves.</param>
internal sealed record PipelineSettings(
    string ApiVersion,
    RetryOptions Retry,
    TimeSpan Timeout,
    TimeSpan AttemptTimeout,
    IEnumerable<DelegatingHandler> UserHandlers,
    TimeProvider Clock,
    Func<double> Randomness,
    ICallLimiter? Limiter,
    CallPriority Priority);
