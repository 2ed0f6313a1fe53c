namespace Zcrm;

/// <summary>Lists that go on by Zoho's page numbers and tokens, and need nothing beyond.</summary>
internal static class AnswerPages
{
    /// <param name="calls">For whom.</param>
    /// <param name="first">Makes the call for the first page.</param>
    /// <param name="array">The name of the array in the answer.</param>
    /// <param name="create">Makes an item that is read into.</param>
    public static CrmPageable<T> List<T>(CallContext calls, Func<CrmRequest> first, string array, Func<T> create) where T : CrmObject =>
        new(async (continuation, cancellationToken) =>
        {
            CrmAnswer answer = await calls.SendAsync(Continuation.Apply(first(), continuation), cancellationToken).ConfigureAwait(false);
            return AnswerReader.Read(answer) is { } json
                ? new CrmPage<T>(json.GetRecords(array, create), Continuation.After(json.Root.GetObject("info"), continuation), answer.Response)
                : new CrmPage<T>([], null, answer.Response);
        });
}
