using System.Net;

namespace Zcrm;

/// <summary>The sign-in failed, the connection is gone, or the token does not allow the call.</summary>
/// <remarks><see cref="ZcrmApiException.Hint"/> lists the likely causes of the very case.</remarks>
public sealed class ZcrmAuthenticationException : ZcrmApiException
{
    internal ZcrmAuthenticationException(
        string operation, CrmError error, HttpStatusCode statusCode, CrmResponse? response = null, string? hint = null, Exception? inner = null)
        : base(operation, error, statusCode, response, hint, inner)
    {
    }

    /// <summary>When the same call may be tried again, where that is known.</summary>
    public DateTimeOffset? RetryAt { get; internal init; }

    /// <inheritdoc/>
    public override bool IsTransient => RetryAt is not null || base.IsTransient;

    /// <summary>The same finding for another caller: an exception that was thrown once is not thrown again, or its stack trace would grow.</summary>
    internal ZcrmAuthenticationException Again() => new(Operation, Error, StatusCode, Response, Hint, this) { RetryAt = RetryAt };
}
