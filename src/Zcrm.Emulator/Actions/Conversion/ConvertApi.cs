using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Converts one lead (reference 11.2).</summary>
internal sealed class ConvertApi(RecordTable table, LeadConverter converter)
{
    public IEnumerable<Route> Routes => [new("POST", "Leads/{id}/actions/convert", ["ZohoCRM.modules.leads.CREATE"], Convert)];

    /// <summary>The lead of the path, if it can be converted.</summary>
    public static RecordRow Lead(ApiCall call, RecordTable table)
    {
        if (table.Find(table.Space(call.Org.Id, "Leads"), RecordCall.Id(call)) is not { } row) throw Refusals.BadId();
        var place = new JsonObject { ["resource_path_index"] = 1 };
        if (row.IsConverted) throw Refusals.Top("ID_ALREADY_CONVERTED", "The given lead is already converted", place);
        if (LockedRecordRule.Of(RecordRows.Fields(row), row.Id) is { } locked) throw new ApiRefusedException(new ApiAnswer(400) { Json = locked });
        return row.IsApproved ? row : throw Refusals.Top("NOT_APPROVED", "The record is not approved", place);
    }

    private ValueTask<ApiAnswer> Convert(ApiCall call)
    {
        RecordRow lead = Lead(call, table);
        JsonObject options = call.JsonBody()["data"] is JsonArray { Count: 1 } data && data[0] is JsonObject sent
            ? sent
            : throw Refusals.Top("MANDATORY_NOT_FOUND", "required field not found", new JsonObject { ["api_name"] = "data", ["json_path"] = "$.data" });
        JsonObject details = table.Transact(() => converter.Convert(RecordContext.Of(call), lead, options));
        JsonObject item = ApiAnswer.Item("SUCCESS", "The record has been converted successfully", "success", details);
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject { ["data"] = new JsonArray(call.Version <= 2 ? Old(details) : item) }));
    }

    /// <summary>Before v3 the item was the plain ids (reference 11.2).</summary>
    private static JsonObject Old(JsonObject details) =>
        new(details.Select(part => KeyValuePair.Create(part.Key, (JsonNode?)part.Value?["id"]?.DeepClone())));
}
