using System.Net;

namespace Zcrm;

/// <summary>The few ways in which operations are answered; generated code calls these and nothing else.</summary>
internal static class OperationCalls
{
    /// <summary>Reads the list under a key.</summary>
    public static async Task<IReadOnlyList<T>> ListAsync<T>(this CallContext calls, CrmRequest request, string key, CancellationToken cancellationToken)
        where T : CrmObject, new()
    {
        CrmAnswer answer = await calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return AnswerReader.Read(answer) is { } json ? OperationAnswer.Items<T>(json, key) : [];
    }

    /// <summary>Reads the one object under a key, in a list or not.</summary>
    public static async Task<T?> FindAsync<T>(this CallContext calls, CrmRequest request, string key, CancellationToken cancellationToken)
        where T : CrmObject, new()
    {
        CrmAnswer answer = await calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (AnswerReader.Read(answer) is not { } json) return null;
        return OperationAnswer.Items<T>(json, key) is [T first, ..] ? first : null;
    }

    /// <summary>Reads the whole answer as one object.</summary>
    public static async Task<T?> ReadAsync<T>(this CallContext calls, CrmRequest request, CancellationToken cancellationToken)
        where T : CrmObject, new()
    {
        CrmAnswer answer = await calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return AnswerReader.Read(answer)?.Root.ViewAs<T>();
    }

    /// <summary>A list that is fetched page by page.</summary>
    public static CrmPageable<T> Pages<T>(this CallContext calls, string key, Func<CrmRequest> request) where T : CrmObject, new() =>
        new(async (continuation, cancellationToken) =>
        {
            CrmRequest call = PagePosition.Apply(request(), continuation);
            CrmAnswer answer = await calls.SendAsync(call, cancellationToken).ConfigureAwait(false);
            JsonAnswer? json = AnswerReader.Read(answer);
            IReadOnlyList<T> items = json is null ? [] : OperationAnswer.Items<T>(json, key);
            return new CrmPage<T>(items, PagePosition.After(continuation, items.Count, json), answer.Response);
        });

    /// <summary>Sends many items and reads what became of each.</summary>
    /// <exception cref="ZcrmApiException">The call was refused as a whole.</exception>
    public static async Task<ItemResults> WriteAsync(this CallContext calls, CrmRequest request, string? key, CancellationToken cancellationToken)
    {
        CrmAnswer answer = await calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<ItemResult> results = OperationAnswer.Results(answer, key);
        return new ItemResults(results, results.All(result => result.Succeeded) ? null : AnswerReader.ToException(answer));
    }

    /// <summary>Sends what is about one thing; a refusal is an exception.</summary>
    /// <exception cref="ZcrmApiException">It was refused.</exception>
    public static async Task<ItemResult> WriteOneAsync(this CallContext calls, CrmRequest request, string? key, CancellationToken cancellationToken)
    {
        CrmAnswer answer = await calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (!answer.IsSuccess) throw AnswerReader.ToException(answer);
        if (answer.Status == HttpStatusCode.NoContent) return new ItemResult(0, new CrmObject(), error: null, answer.Response);
        IReadOnlyList<ItemResult> results = OperationAnswer.Results(answer, key);
        return results is [{ Succeeded: true } first, ..] ? first : throw AnswerReader.ToException(answer);
    }
}
