using System.Globalization;
using System.Net;

namespace Zcrm;

/// <summary>Makes what Zcrm gives back, for tests of code whose client is mocked.</summary>
public static partial class CrmModelFactory
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

    /// <summary>Makes a list, as <see cref="RecordsClient.List"/> and <see cref="RecordsClient.Search"/> give it.</summary>
    /// <typeparam name="T">What is listed.</typeparam>
    /// <param name="items">All items.</param>
    /// <param name="pageSize">How many are on a page.</param>
    public static CrmPageable<T> Pageable<T>(IEnumerable<T> items, int pageSize = 200)
    {
        T[][] pages = [.. items.Chunk(pageSize)];
        return new CrmPageable<T>((token, _) =>
        {
            int page = token is null ? 0 : int.Parse(token, CultureInfo.InvariantCulture);
            string? next = page + 1 < pages.Length ? (page + 1).ToString(CultureInfo.InvariantCulture) : null;
            return Task.FromResult(new CrmPage<T>(page < pages.Length ? pages[page] : [], next, Response()));
        });
    }

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

    /// <summary>Makes what became of an item of a call that succeeded, for example of a field that was created.</summary>
    /// <param name="id">The id that Zoho tells.</param>
    /// <param name="index">Its place in the call, from 0.</param>
    public static ItemResult Item(CrmId id = default, int index = 0)
    {
        var details = new CrmObject();
        if (!id.IsEmpty) details["id"] = id;
        return new ItemResult(index, new CrmObject { ["code"] = "SUCCESS", ["details"] = details, ["message"] = "", ["status"] = "success" }, error: null, Response());
    }

    /// <summary>Makes what became of an item of a call that Zoho refused.</summary>
    /// <param name="error">Why.</param>
    /// <param name="index">Its place in the call, from 0.</param>
    public static ItemResult RefusedItem(CrmError error, int index = 0)
    {
        ArgumentNullException.ThrowIfNull(error);
        return new ItemResult(index, new CrmObject { ["code"] = error.Code.Value, ["message"] = error.Message, ["status"] = "error" }, error, Response());
    }

    /// <summary>Makes the results of a call about many items.</summary>
    /// <param name="results">One result for each item, in order.</param>
    public static ItemResults Items(params IEnumerable<ItemResult> results)
    {
        ItemResult[] all = [.. results];
        CrmError? first = Array.Find(all, result => !result.Succeeded)?.Error;
        return new ItemResults(all, first is null ? null : ApiException(first.Code, first.Message));
    }
}
