using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Finds and shows what is in the recycle bin (reference 11.14).</summary>
internal sealed class RecycledRecords(RecordBin bin, UsersOfOrg users)
{
    public const string Key = "recycle_bin";

    /// <summary>What can be restored and fits the criteria, the latest first.</summary>
    public IEnumerable<RecycledRow> Matching(ApiCall call, JsonObject? criteria)
    {
        List<RecycledRow> all = bin.Kept(call.Org.Id, (call.Now - RecordBin.Life).ToUnixTimeSeconds());
        return criteria is null ? all : all.Where(row => ActionCriteria.Match(Write(call, row), criteria));
    }

    public RecycledRow? Find(ApiCall call, string id) => Matching(call, null).FirstOrDefault(row => RecordId.Text(row.Row.Id) == id);

    /// <summary>The parameter <c>filters</c>; null when there is none.</summary>
    public static JsonObject? Filter(ApiCall call)
    {
        string text = call.Query["filters"].ToString();
        if (text.Length == 0) return null;
        try
        {
            if (JsonNode.Parse(text) is JsonObject criteria) return criteria;
        }
        catch (JsonException)
        {
            // Answered below, as everything that is no criteria.
        }

        throw Refusals.BadParameter("filters");
    }

    public static JsonObject Unknown(string id) =>
        ApiAnswer.Item("INVALID_DATA", "the id given seems to be invalid", "error", new JsonObject { ["id"] = id });

    public ApiAnswer Page(ApiCall call, IReadOnlyList<RecycledRow> rows, int page, int perPage, bool isMore) => rows.Count == 0
        ? ApiAnswer.NoContent
        : ApiAnswer.Ok(new JsonObject
        {
            [Key] = new JsonArray([.. rows.Select(row => (JsonNode)Write(call, row))]),
            ["info"] = new JsonObject { ["per_page"] = perPage, ["count"] = rows.Count, ["page"] = page, ["more_records"] = isMore },
        });

    private JsonObject Write(ApiCall call, RecycledRow row) => new()
    {
        ["display_name"] = row.Row.Name,
        ["deleted_time"] = CrmTime.Show(row.Row.Deleted, call.User.UtcOffset),
        ["owner"] = RecordUser.Short(users, call.Org, row.Fields["Owner"]),
        ["module"] = row.Module,
        ["deleted_by"] = RecordUser.Short(users, call.Org, new JsonObject { ["id"] = row.Row.DeletedBy }),
        ["id"] = RecordId.Text(row.Row.Id),
    };
}
