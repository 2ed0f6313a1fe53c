namespace Zcrm.Emulator;

/// <summary>What goes wrong with the requests that were chosen with <see cref="EmulatorFaults"/>.</summary>
public sealed class FaultChoice
{
    private readonly Action<Fault> _add;

    internal FaultChoice(Action<Fault> add) => _add = add;

    /// <summary>429 <c>TOO_MANY_REQUESTS</c>.</summary>
    /// <param name="retryAfter">The seconds in a <c>Retry-After</c> header; null: no such header, as with Zoho.</param>
    public void TooManyRequests(int? retryAfter = null) => Add(nameof(TooManyRequests), FaultAnswers.TooManyRequests().After(retryAfter));

    /// <summary>500 <c>INTERNAL_ERROR</c>.</summary>
    public void ServerError() => Add(nameof(ServerError), FaultAnswers.OfStatus(500));

    /// <summary>An error answer of a status, with the code that Zoho uses for it.</summary>
    /// <param name="status">400 to 599.</param>
    /// <param name="retryAfter">The seconds in a <c>Retry-After</c> header; null: no such header.</param>
    public void Status(int status, int? retryAfter = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        Add($"Status({status})", FaultAnswers.OfStatus(status).After(retryAfter));
    }

    /// <summary>An error answer of the API with a code of your choice.</summary>
    /// <param name="status">The status.</param>
    /// <param name="code">The code, for example <c>NO_PERMISSION</c>.</param>
    /// <param name="message">The message.</param>
    public void Refuse(int status, string code, string message = "refused by a fault") => Add($"Refuse({code})", ApiAnswer.Refuse(status, code, message));

    /// <summary>An error answer of the accounts server, <c>{"error":"..."}</c>.</summary>
    /// <param name="error">The error, for example <c>invalid_code</c>.</param>
    /// <param name="status">The status; Zoho answers most errors with 200.</param>
    public void OAuthError(string error, int status = 200) => Add($"OAuthError({error})", FaultAnswers.OAuthError(error, status));

    /// <summary>401 <c>INVALID_TOKEN</c>, though the token is good.</summary>
    public void InvalidToken() => Add(nameof(InvalidToken), FaultAnswers.InvalidToken());

    /// <summary>429 in the old form, with a number for the code and a list for the details.</summary>
    public void LegacyTooManyRequests() => Add(nameof(LegacyTooManyRequests), FaultAnswers.LegacyTooManyRequests());

    /// <summary>403 <c>NO_PERMISSION</c>, as for a user whose profile may not use the API.</summary>
    public void NoApiAccess() => Add(nameof(NoApiAccess), FaultAnswers.NoApiAccess());

    /// <summary>The accounts server's refusal of too many tokens in too short a time.</summary>
    public void TokensThrottled() => Add(nameof(TokensThrottled), new OAuthAnswers(new EmulatorRules()).Throttled());

    /// <summary>A redirect to the login page, as from a wrong address.</summary>
    public void RedirectToLogin() => Add(nameof(RedirectToLogin), FaultAnswers.RedirectToLogin());

    /// <summary>A page of a gateway instead of JSON.</summary>
    /// <param name="status">The status.</param>
    public void Html(int status = 502) => Add(nameof(Html), FaultAnswers.Html(status));

    /// <summary>An answer without a body where one belongs.</summary>
    /// <param name="status">The status.</param>
    public void EmptyBody(int status = 200) => Add(nameof(EmptyBody), FaultAnswers.Empty(status));

    /// <summary>The request is not worked on; the connection ends before an answer.</summary>
    public void CutConnection() => _add(new Fault(nameof(CutConnection)) { Answer = FaultAnswers.Empty(0), Delivery = Delivery.None });

    /// <summary>The request is worked on, but the connection ends after half of the answer's body.</summary>
    public void Truncate() => _add(new Fault(nameof(Truncate)) { Delivery = Delivery.Half });

    /// <summary>The request waits before it is worked on.</summary>
    /// <param name="time">How long, on the emulator's clock.</param>
    public void Slow(TimeSpan time) => _add(new Fault(nameof(Slow)) { Delay = time });

    /// <summary>The request is never answered; it ends when the client gives up or the emulator is disposed.</summary>
    public void Hang() => _add(new Fault(nameof(Hang)) { Answer = FaultAnswers.Empty(0), Delay = Timeout.InfiniteTimeSpan, Delivery = Delivery.None });

    private void Add(string name, ApiAnswer answer) => _add(new Fault(name) { Answer = answer });
}
