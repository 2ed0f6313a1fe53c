namespace Zcrm;

/// <summary>A code that Zoho gives an error, for example <c>MANDATORY_NOT_FOUND</c>. New codes may appear at any time.</summary>
/// <param name="Value">The code as it came, compared without regard to case.</param>
public readonly record struct CrmErrorCode(string Value)
{
    /// <summary>A mandatory field is missing.</summary>
    public static CrmErrorCode MandatoryNotFound { get; } = new("MANDATORY_NOT_FOUND");

    /// <summary>A value, id or parameter is not what was expected.</summary>
    public static CrmErrorCode InvalidData { get; } = new("INVALID_DATA");

    /// <summary>A record with the same value in a unique field exists.</summary>
    public static CrmErrorCode DuplicateData { get; } = new("DUPLICATE_DATA");

    /// <summary>Several things are wrong with one record; see <see cref="CrmError.Errors"/>.</summary>
    public static CrmErrorCode MultipleErrors { get; } = new("MULTIPLE_OR_MULTI_ERRORS");

    /// <summary>There is no such module, or the API does not serve it.</summary>
    public static CrmErrorCode InvalidModule { get; } = new("INVALID_MODULE");

    /// <summary>The access token is dead or belongs to another data centre or environment.</summary>
    public static CrmErrorCode InvalidToken { get; } = new("INVALID_TOKEN");

    /// <summary>The call carried no token that Zoho could read.</summary>
    public static CrmErrorCode AuthenticationFailure { get; } = new("AUTHENTICATION_FAILURE");

    /// <summary>The token lacks the scope of the call.</summary>
    public static CrmErrorCode ScopeMismatch { get; } = new("OAUTH_SCOPE_MISMATCH");

    /// <summary>The user's profile or role does not allow the call.</summary>
    public static CrmErrorCode NoPermission { get; } = new("NO_PERMISSION");

    /// <summary>Too many calls at once, or the day's credits are spent.</summary>
    public static CrmErrorCode TooManyRequests { get; } = new("TOO_MANY_REQUESTS");

    /// <summary>The record was changed since it was read.</summary>
    public static CrmErrorCode AlreadyModified { get; } = new("ALREADY_MODIFIED");

    /// <summary>The lead is already converted.</summary>
    public static CrmErrorCode AlreadyConverted { get; } = new("ID_ALREADY_CONVERTED");

    /// <summary>The record is in no blueprint.</summary>
    public static CrmErrorCode RecordNotInProcess { get; } = new("RECORD_NOT_IN_PROCESS");

    /// <summary>A blueprint owns the field.</summary>
    public static CrmErrorCode RecordInBlueprint { get; } = new("RECORD_IN_BLUEPRINT");

    /// <summary>Another sub-request of a composite request failed, and its effects were taken back.</summary>
    public static CrmErrorCode RollbackPerformed { get; } = new("ROLLBACK_PERFORMED");

    /// <summary>A page token is older than a day.</summary>
    public static CrmErrorCode ExpiredValue { get; } = new("EXPIRED_VALUE");

    /// <summary>More was asked for than one call may carry.</summary>
    public static CrmErrorCode LimitExceeded { get; } = new("LIMIT_EXCEEDED");

    /// <summary>A grant code or refresh token that Zoho does not take (any more).</summary>
    public static CrmErrorCode InvalidCode { get; } = new("invalid_code");

    /// <summary>The client id is unknown at this accounts server.</summary>
    public static CrmErrorCode InvalidClient { get; } = new("invalid_client");

    /// <summary>The client secret is wrong for this accounts server.</summary>
    public static CrmErrorCode InvalidClientSecret { get; } = new("invalid_client_secret");

    /// <summary>The redirect URI is not the registered one.</summary>
    public static CrmErrorCode InvalidRedirectUri { get; } = new("invalid_redirect_uri");

    /// <summary>The user said no, or too many codes were asked for.</summary>
    public static CrmErrorCode AccessDenied { get; } = new("access_denied");

    /// <summary>No connection is stored for the user; Zcrm's own code.</summary>
    public static CrmErrorCode NotConnected { get; } = new("not_connected");

    /// <summary>Another mint would exceed Zoho's budget; Zcrm's own code.</summary>
    public static CrmErrorCode MintBudgetSpent { get; } = new("mint_budget_spent");

    /// <summary>The client's own limiter refused the call; nothing was sent. A code of Zcrm's own.</summary>
    public static CrmErrorCode LimitReached { get; } = new("limit_reached");

    /// <summary>The answer is no JSON of Zoho's, for example a gateway's HTML page; Zcrm's own code.</summary>
    public static CrmErrorCode UnreadableAnswer { get; } = new("unreadable_answer");

    /// <inheritdoc/>
    public bool Equals(CrmErrorCode other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value ?? "");

    /// <summary>Returns the code.</summary>
    public override string ToString() => Value ?? "";
}
