using System.Net;

namespace Zcrm;

/// <summary>The sign-in failed, the connection is gone, or the token does not allow the call.</summary>
/// <remarks><see cref="ZcrmApiException.Hint"/> lists the likely causes of the very case.</remarks>
public sealed class ZcrmAuthenticationException : ZcrmApiException
{
    internal ZcrmAuthenticationException(
        string operation, CrmError error, HttpStatusCode statusCode, CrmResponse? response = null, string? hint = null, Exception? inner = null, string? message = null)
        : base(operation, error, statusCode, response, hint, inner, message)
    {
    }

    /// <summary>Something that was found on this side, before anything was asked of Zoho.</summary>
    internal static ZcrmAuthenticationException Local(string operation, CrmError error, HttpStatusCode statusCode, string hint, DateTimeOffset? retryAt = null) =>
        new(operation, error, statusCode, hint: hint, message: $"{error.Message}. {hint}") { RetryAt = retryAt };

    /// <summary>When the same call may be tried again, where that is known.</summary>
    public DateTimeOffset? RetryAt { get; internal init; }

    /// <inheritdoc/>
    public override bool IsTransient => RetryAt is not null || base.IsTransient;

    /// <summary>The same finding for another caller: an exception that was thrown once is not thrown again, or its stack trace would grow.</summary>
    internal ZcrmAuthenticationException Again() => new(Operation, Error, StatusCode, Response, Hint, this, Message) { RetryAt = RetryAt };
}
