using System.Net;

namespace Zcrm;

/// <summary>Makes what Zcrm gives back, for tests of code whose client is mocked.</summary>
public static class CrmModelFactory
{
    /// <summary>Makes the facts of an answer.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="headers">The headers, for example <c>X-API-CREDITS-REMAINING</c>; null: none.</param>
    /// <param name="attempts">How often the call was tried.</param>
    public static CrmResponse Response(HttpStatusCode statusCode = HttpStatusCode.OK, IReadOnlyDictionary<string, string>? headers = null, int attempts = 1)
    {
        using var message = new HttpResponseMessage();
        foreach ((string name, string value) in headers ?? new Dictionary<string, string>()) message.Headers.TryAddWithoutValidation(name, value);
        return new CrmResponse(statusCode, message.Headers, attempts);
    }

    /// <summary>Makes an error as Zoho gives it.</summary>
    /// <param name="code">The code, for example <see cref="CrmErrorCode.DuplicateData"/>.</param>
    /// <param name="message">Zoho's text.</param>
    public static CrmError Error(CrmErrorCode code, string message = "") => new(code, message);

    /// <summary>Makes what became of a record that was written, or needed no writing.</summary>
    /// <param name="record">The record, with its id.</param>
    /// <param name="outcome">What became of it.</param>
    /// <param name="index">Its place in the input, from 0.</param>
    /// <exception cref="ArgumentException">The outcome is a failure; give its error instead.</exception>
    public static WriteResult Written(CrmRecord record, WriteOutcome outcome = WriteOutcome.Inserted, int index = 0)
    {
        ArgumentNullException.ThrowIfNull(record);
        var result = new WriteResult(index, record, record.Id, outcome);
        return result.Succeeded ? result : throw new ArgumentException($"{outcome} is a failure, which has an error; use NotWritten.", nameof(outcome));
    }

    /// <summary>Makes what became of a record that was not written, or of which that is unknown.</summary>
    /// <param name="record">The record.</param>
    /// <param name="error">Why.</param>
    /// <param name="outcome">What became of it.</param>
    /// <param name="index">Its place in the input, from 0.</param>
    /// <exception cref="ArgumentException">The outcome is a success, which has no error.</exception>
    public static WriteResult NotWritten(CrmRecord record, CrmError error, WriteOutcome outcome = WriteOutcome.Refused, int index = 0)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(error);
        var result = new WriteResult(index, record, record.Id, outcome) { Error = error };
        return result.Succeeded ? throw new ArgumentException($"{outcome} is a success, which has no error; use Written.", nameof(outcome)) : result;
    }

    /// <summary>Makes the results of a batch.</summary>
    /// <param name="results">One result for each record, in order.</param>
    public static WriteResults Results(params IEnumerable<WriteResult> results) => new([.. results], []);
}
