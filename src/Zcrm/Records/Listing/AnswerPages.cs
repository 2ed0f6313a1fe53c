namespace Zcrm;

/// <summary>One enumeration of a list by Zoho's page numbers and tokens. Where a token died, the list is begun anew, and what was given is passed over.</summary>
/// <remarks>A continuation token is <c>{id};{page}</c>: the last item, and the next page as <see cref="Continuation"/> writes it.</remarks>
internal sealed class AnswerPages<T>(CallContext calls, Func<CrmRequest> first, string array, Func<T> create) where T : CrmObject
{
    public async Task<CrmPage<T>> FetchAsync(string? continuation, CancellationToken cancellationToken)
    {
        (CrmId last, string? page) = Parse(continuation);
        CatchUp<T>? catchUp = null;
        while (true)
        {
            CrmAnswer answer = await calls.SendAsync(Continuation.Apply(first(), page), cancellationToken).ConfigureAwait(false);
            JsonAnswer? json;
            try
            {
                json = AnswerReader.Read(answer);
            }
            catch (ZcrmApiException exception) when (exception.Code == CrmErrorCode.ExpiredValue && catchUp is null && !last.IsEmpty)
            {
                (page, catchUp) = (null, new CatchUp<T>(ListOrder.OfZoho, new ListMark(last, null)));
                continue;
            }

            IReadOnlyList<T> items = json?.GetRecords(array, create) ?? [];
            page = Continuation.After(json?.Root.GetObject("info"), page);
            if (catchUp is not null) items = catchUp.Take(items, page is null);
            if (items.Count > 0 || page is null) return new CrmPage<T>(items, page is null ? null : $"{IdOf(items[^1])};{page}", answer.Response);
        }
    }

    private static (CrmId Last, string? Page) Parse(string? continuation) =>
        continuation?.Split(';', 2) is not [string id, string page] ? (default, continuation)
        : CrmId.TryParse(id, null, out CrmId last) ? (last, page)
        : (default, page);

    private static string? IdOf(T item) => item.TryGet("id", out CrmId id) ? id.ToString() : null;
}

/// <summary>Lists that go on by Zoho's page numbers and tokens, and need nothing beyond.</summary>
internal static class AnswerPages
{
    /// <param name="calls">For whom.</param>
    /// <param name="first">Makes the call for the first page.</param>
    /// <param name="array">The name of the array in the answer.</param>
    /// <param name="create">Makes an item that is read into.</param>
    public static CrmPageable<T> List<T>(CallContext calls, Func<CrmRequest> first, string array, Func<T> create) where T : CrmObject =>
        new(new AnswerPages<T>(calls, first, array, create).FetchAsync);
}
