namespace Zcrm;

/// <summary>Reads an answer with one item, wherever Zoho puts it: in an array, or at the top.</summary>
internal static class ItemAnswer
{
    /// <returns>The item's details; an empty object when there are none.</returns>
    /// <exception cref="ZcrmApiException">The call or its item is an error.</exception>
    public static CrmObject Details(CrmAnswer answer, string array = "data")
    {
        CrmObject item = Item(answer, array);
        return item.GetJson("details").ValueKind == System.Text.Json.JsonValueKind.Object ? item.GetObject("details")! : new CrmObject();
    }

    public static CrmObject Item(CrmAnswer answer, string array = "data")
    {
        JsonAnswer? json = AnswerReader.Read(answer);
        CrmObject item = json?.GetRecords(array, static () => new CrmObject()) is [CrmObject first, ..] ? first : json?.Root ?? new CrmObject();

        // A 2xx may carry an error item: quirk of Zoho's, not a success.
        bool isError = string.Equals(item.Get<string>("status"), "error", StringComparison.OrdinalIgnoreCase);
        return isError ? throw AnswerReader.ToException(answer) : item;
    }
}
