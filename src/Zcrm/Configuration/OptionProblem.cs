namespace Zcrm;

/// <summary>One thing that is wrong with a client's options.</summary>
/// <param name="Option">The option, as a path from <see cref="ZcrmClientOptions"/>, for example <c>Retry.MaxAttempts</c>.</param>
/// <param name="Text">What is wrong with it, and what to do.</param>
/// <param name="IsMissing">Whether it was not given at all, so that it may still come.</param>
internal sealed record OptionProblem(string Option, string Text, bool IsMissing = false);
