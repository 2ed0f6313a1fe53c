using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Runs the rules over a draft: first each value by its type, then the record as a whole.</summary>
internal sealed class RecordValidator(RecordTable table, ActionParts parts, UsersOfOrg users)
{
    private readonly ValueRules _values = new(table, parts, users);

    private readonly IRecordRule[] _records =
    [
        new MandatoryRule(), new RelatedModuleRule(), new RecurringEventRule(), new CallDurationRule(), new LineItemRule(table), new CommentRule(), new NoteRule(),
        new UniqueRule(table, users), new BlueprintRule(table, parts.Blueprints),
    ];

    /// <returns>The error item; null when the record can be saved.</returns>
    public JsonObject? Check(RecordDraft draft)
    {
        foreach (JsonProperty property in draft.Sent.EnumerateObject())
        {
            Take(draft, property.Name, property.Value);
            if (draft.Problems.Count > 0) return draft.Problems[0];
        }

        foreach (IRecordRule rule in _records)
        {
            rule.Check(draft);
            if (draft.Problems.Count > 0) return Together(draft.Problems);
        }

        return null;
    }

    private void Take(RecordDraft draft, string name, JsonElement value)
    {
        if (SystemKeys.Take(draft, name, value)) return;
        EmulatedField? field = draft.Module.Find(name);
        if (field is null)
        {
            UnknownFieldRule.Check(draft, name);
            return;
        }

        if (ReadOnlyRule.Ignores(field)) return;
        if (IsEmpty(value))
        {
            draft.Fields.Remove(field.ApiName);
            return;
        }

        ValueReading reading = _values.Of(field).Read(value, field, draft);
        if (reading.Details is { } details) draft.Refuse(reading.Code, reading.Message, details);
        else if (reading.Stored is { } stored) draft.Fields[field.ApiName] = stored;
        else draft.Fields.Remove(field.ApiName);
    }

    private static bool IsEmpty(JsonElement value) =>
        value.ValueKind == JsonValueKind.Null || (value.ValueKind == JsonValueKind.String && value.ValueEquals(""));

    /// <summary>Several errors of one record share an item (reference 3.1 c).</summary>
    private static JsonObject Together(List<JsonObject> problems) => problems.Count == 1
        ? problems[0]
        : ApiAnswer.Item(
            "MULTIPLE_OR_MULTI_ERRORS", "Multiple errors in the request", "error", new JsonObject { ["errors"] = new JsonArray([.. problems]) });
}
