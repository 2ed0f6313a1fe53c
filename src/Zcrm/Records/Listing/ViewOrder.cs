namespace Zcrm;

/// <summary>Learns from a custom view's definition whether its records are in the order of their ids, which they are unless somebody sorted it.</summary>
internal static class ViewOrder
{
    private const string Id = "id";

    /// <returns>Null when the view is sorted by something else, or its definition cannot be read.</returns>
    public static async Task<ListOrder?> ReadAsync(CallContext calls, string module, CrmId view, CallOptions options, CancellationToken cancellationToken)
    {
        CrmRequest request = new CrmRequest(HttpMethod.Get, $"settings/custom_views/{view}", options).Query("module", module);
        CrmAnswer answer = await calls.SendAsync(request, cancellationToken).ConfigureAwait(false);

        // The list itself needs no definition and no right to see one: without it, the list goes on in another way, or says why it cannot.
        if (!answer.IsSuccess) return null;
        if (AnswerReader.Read(answer)?.GetRecords("custom_views", static () => new CrmObject()) is not [var definition, ..]) return null;
        string field = definition.GetObject("sort_by")?.Get<string>("api_name") ?? Id;
        return field == Id ? new ListOrder(Id, definition.Get<string>("sort_order") == "asc") : null;
    }
}
