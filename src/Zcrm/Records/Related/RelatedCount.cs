using System.Text.Json;

namespace Zcrm;

/// <summary>Counts what is in related lists of a record, as many lists a call as Zoho takes.</summary>
internal static class RelatedCount
{
    private const string Name = "get_related_records_count";
    private const int ListsPerCall = 20;

    public static async Task<IReadOnlyDictionary<string, long>> CountAsync(
        CallContext calls, string module, CrmId id, IReadOnlyList<RelatedList> lists, CallOptions? options, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<string, long>();
        foreach (RelatedList[] some in lists.Chunk(ListsPerCall))
        {
            CrmRequest request = new CrmRequest(HttpMethod.Post, $"{module:name}/{id}/actions/get_related_records_count", options).Since("v8").Body(Body(some)).Repeatable();
            CrmAnswer answer = await calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
            Read(AnswerReader.Read(answer)?.Root.GetJson(Name) ?? default, counts);
        }

        return lists.FirstOrDefault(list => !counts.ContainsKey(list.ApiName)) is { } missing
            ? throw new ZcrmDataException(Name, $"a count of {missing.ApiName}", "none")
            : counts;
    }

    private static CrmObject Body(IEnumerable<RelatedList> lists) => new()
    {
        [Name] = lists.Select(list => new CrmObject { ["related_list"] = new CrmObject { ["api_name"] = list.ApiName, ["id"] = list.Id } }),
    };

    /// <summary>Each count stands in an array of its own within the array.</summary>
    private static void Read(JsonElement node, Dictionary<string, long> counts)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in node.EnumerateArray()) Read(item, counts);
        }
        else if (node.ValueKind == JsonValueKind.Object)
        {
            counts[node.GetProperty("related_list").GetProperty("api_name").GetString()!] = node.GetProperty("count").GetInt64();
        }
    }
}
