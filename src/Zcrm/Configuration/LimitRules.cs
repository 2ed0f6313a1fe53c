namespace Zcrm;

/// <summary>The ranges of all numbers and times.</summary>
internal static class LimitRules
{
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public static IEnumerable<OptionProblem> Problems(ZcrmClientOptions options) => Ranges(options).OfType<OptionProblem>().Concat(Orders(options));

    private static IEnumerable<OptionProblem?> Ranges(ZcrmClientOptions options) =>
    [
        Number("MaxConcurrency", options.MaxConcurrency, 1, 100),
        Limit("Timeout", options.Timeout),
        Limit("AttemptTimeout", options.AttemptTimeout),
        Number("Retry.MaxAttempts", options.Retry.MaxAttempts, 1, 20),
        Span("Retry.BaseDelay", options.Retry.BaseDelay, TimeSpan.Zero, Hour),
        Span("Retry.MaxDelay", options.Retry.MaxDelay, TimeSpan.Zero, Hour),
        Span("Retry.MaxRetryAfter", options.Retry.MaxRetryAfter, TimeSpan.Zero, Day),
        Span("Tokens.RefreshAhead", options.Tokens.RefreshAhead, TimeSpan.Zero, TimeSpan.FromMinutes(45)),
        Span("Tokens.ExpiryMargin", options.Tokens.ExpiryMargin, TimeSpan.Zero, TimeSpan.FromMinutes(45)),
        Span("Tokens.RefreshTimeout", options.Tokens.RefreshTimeout, Least, Day),
        Span("Tokens.RefreshBackoff", options.Tokens.RefreshBackoff, TimeSpan.Zero, Hour),
        Number("Tokens.MintBudget", options.Tokens.MintBudget, 1, 100),
        Span("Tokens.MintWindow", options.Tokens.MintWindow, Second, Day),
        Span("Tokens.MaxBudgetWait", options.Tokens.MaxBudgetWait, TimeSpan.Zero, Hour),
    ];

    private static IEnumerable<OptionProblem> Orders(ZcrmClientOptions options)
    {
        if (Exceeds(options.AttemptTimeout, options.Timeout))
        {
            yield return Order("AttemptTimeout", options.AttemptTimeout, "Timeout", options.Timeout, "One attempt cannot last longer than the call.");
        }

        if (options.Retry.BaseDelay > options.Retry.MaxDelay)
        {
            yield return Order(
                "Retry.BaseDelay", options.Retry.BaseDelay, "Retry.MaxDelay", options.Retry.MaxDelay, "The first wait cannot be longer than the longest.");
        }

        if (options.Tokens.ExpiryMargin > options.Tokens.RefreshAhead)
        {
            yield return Order(
                "Tokens.ExpiryMargin",
                options.Tokens.ExpiryMargin,
                "Tokens.RefreshAhead",
                options.Tokens.RefreshAhead,
                "A token is refreshed before it is no longer used.");
        }
    }

    private static bool Exceeds(TimeSpan attempt, TimeSpan call) => attempt != Timeout.InfiniteTimeSpan && call != Timeout.InfiniteTimeSpan && attempt > call;

    private static OptionProblem Order(string option, TimeSpan value, string limit, TimeSpan limitValue, string why) =>
        new(option, $"{option} ({Durations.Text(value)}) is longer than {limit} ({Durations.Text(limitValue)}). {why} Shorten the one or lengthen the other.");

    private static OptionProblem? Number(string option, int value, int from, int to) => value >= from && value <= to
        ? null
        : new OptionProblem(option, $"{option} is {value}. Set it to a number from {from} to {to}.");

    private static OptionProblem? Span(string option, TimeSpan value, TimeSpan from, TimeSpan to) => value >= from && value <= to
        ? null
        : new OptionProblem(option, $"{option} is {Durations.Text(value)}. Set it to a time from {Durations.Text(from)} to {Durations.Text(to)}.");

    private static OptionProblem? Limit(string option, TimeSpan value) => value == Timeout.InfiniteTimeSpan || (value >= Least && value <= Day)
        ? null
        : new OptionProblem(
            option, $"{option} is {Durations.Text(value)}. Set it to a time from 1 ms to 1 day, or to Timeout.InfiniteTimeSpan ('infinite' in text) for no limit.");
}
