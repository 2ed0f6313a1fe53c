using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Where a record stands in its blueprint, and the step to the next place (reference 11.8): an object to read, an array to write.</summary>
internal sealed class BlueprintApi(MetadataCatalog catalog, RecordTable table, RecordWriter writer, BlueprintBook blueprints)
{
    public const string Source = "blueprint";

    public IEnumerable<Route> Routes =>
    [
        new("GET", "{module}/{id}/actions/blueprint", ["ZohoCRM.modules.{module}.READ"], Get),
        new("PUT", "{module}/{id}/actions/blueprint", ["ZohoCRM.modules.{module}.UPDATE"], Move),
    ];

    private ValueTask<ApiAnswer> Get(ApiCall call)
    {
        (EmulatedModule module, EmulatedBlueprint blueprint, _, string value) = Find(call);
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject
        {
            ["blueprint"] = new JsonObject
            {
                ["process_info"] = BlueprintJson.Process(module, blueprint, value),
                ["transitions"] = new JsonArray([.. Ways(call, module, blueprint, value)
                    .Select(way => (JsonNode)BlueprintJson.Transition(call.Org, module, blueprint, way.Transition, way.Id))]),
            },
        }));
    }

    private ValueTask<ApiAnswer> Move(ApiCall call)
    {
        (EmulatedModule module, EmulatedBlueprint blueprint, RecordRow row, string value) = Find(call);
        if (call.JsonBody()["blueprint"] is not JsonArray { Count: 1 } sent || sent[0] is not JsonObject step)
            throw Invalid("blueprint", "jsonarray");
        if (step["transition_id"] is not { } id)
            throw Refusals.Top("MANDATORY_NOT_FOUND", "required field not found", new() { ["api_name"] = "transition_id" });
        EmulatedTransition way = Ways(call, module, blueprint, value).FirstOrDefault(way => way.Id == id.ToString()).Transition
            ?? throw Refusals.Top("INVALID_DATA", "invalid transition", new() { ["api_name"] = "transition_id" });
        JsonObject data = step["data"] as JsonObject ?? [];
        foreach (string field in way.RequiredFields.Where(field => data[field] is null))
        {
            throw Refusals.Top(
                "INVALID_DATA", "invalid data", new() { ["api_name"] = field, ["message"] = "required field not found", ["parent_api_name"] = "data" });
        }

        JsonObject fields = data.DeepClone().AsObject();
        fields[blueprint.Field] = way.To;
        RecordContext context = RecordContext.Of(call) with { Source = Source, Action = "transition_executed" };
        JsonElement element = JsonElement.Parse(Encoding.UTF8.GetBytes(fields.ToJsonString()));
        JsonObject item = table.Transact(() => writer.Update(context, module, table.Space(call.Org.Id, module.ApiName), row.Id, element, 0, null));
        return ValueTask.FromResult((string?)item["status"] == "success"
            ? ApiAnswer.Ok(ApiAnswer.Item("SUCCESS", "transition updated successfully", "success"))
            : new ApiAnswer(400) { Json = item });
    }

    private (EmulatedModule Module, EmulatedBlueprint Blueprint, RecordRow Row, string Value) Find(ApiCall call)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        if (table.Find(table.Space(call.Org.Id, module.ApiName), RecordCall.Id(call)) is not { } row) throw Refusals.BadId();
        EmulatedBlueprint? blueprint = blueprints.Of(call.Org, module.ApiName);
        string value = blueprint is null ? "" : RecordRows.Fields(row)[blueprint.Field]?.ToString() ?? "";
        return blueprint is not null && BlueprintBook.IsIn(blueprint, value)
            ? (module, blueprint, row, value)
            : throw Refusals.Top("RECORD_NOT_IN_PROCESS", "record not in process");
    }

    private static IEnumerable<(EmulatedTransition Transition, string Id)> Ways(ApiCall call, EmulatedModule module, EmulatedBlueprint blueprint, string value) =>
        blueprint.Transitions
            .Select((transition, index) => (transition, BlueprintBook.TransitionId(call.Org, module, index)))
            .Where(way => way.transition.From == value);

    private static ApiRefusedException Invalid(string name, string expected) =>
        Refusals.Top("INVALID_DATA", "invalid data", new JsonObject { ["expected_data_type"] = expected, ["api_name"] = name });
}
