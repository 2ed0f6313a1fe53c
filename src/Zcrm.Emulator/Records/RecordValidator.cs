using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Runs the rules over a draft: first each value by its type, then the record as a whole.</summary>
internal sealed class RecordValidator(RecordTable table, ActionParts parts, UsersOfOrg users)
{
    private readonly Dictionary<string, IValueRule> _values = WithRows(table, new IValueRule[]
    {
        new TextRule(), new EmailRule(), new PhoneRule(), new WebsiteRule(), new PickListRule(), new MultiSelectRule(),
        new IntegerRule(), new LongIntegerRule(), new DecimalRule(), new BooleanRule(), new DateRule(), new DateTimeRule(),
        new LookupRule(table), new MultiModuleLookupRule(table), new UserRule(users), new LayoutRule(), new StructureRule(),
        new FileFieldRule(table, parts.Blobs),
    }.SelectMany(rule => rule.DataTypes, (rule, type) => (rule, type)).ToDictionary(pair => pair.type, pair => pair.rule, StringComparer.Ordinal));

    private readonly TagRule _tags = new(parts.Tags);

    private readonly IRecordRule[] _records =
        [new MandatoryRule(), new RelatedModuleRule(), new CallDurationRule(), new NoteRule(), new UniqueRule(table, users), new BlueprintRule(table, parts.Blueprints)];

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

    /// <summary>Rows are made of values of the other types.</summary>
    private static Dictionary<string, IValueRule> WithRows(RecordTable table, Dictionary<string, IValueRule> rules)
    {
        var rows = new RowsRule(table, type => rules[type]);
        foreach (string type in rows.DataTypes) rules[type] = rows;
        return rules;
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
            draft.Fields.Remove(name);
            return;
        }

        IValueRule rule = name == "Tag" ? _tags : _values[field.DataType];
        ValueReading reading = rule.Read(value, field, draft);
        if (reading.Details is { } details) draft.Refuse(reading.Code, reading.Message, details);
        else if (reading.Stored is { } stored) draft.Fields[name] = stored;
        else draft.Fields.Remove(name);
    }

    private static bool IsEmpty(JsonElement value) =>
        value.ValueKind == JsonValueKind.Null || (value.ValueKind == JsonValueKind.String && value.ValueEquals(""));

    /// <summary>Several errors of one record share an item (reference 3.1 c).</summary>
    private static JsonObject Together(List<JsonObject> problems) => problems.Count == 1
        ? problems[0]
        : ApiAnswer.Item(
            "MULTIPLE_OR_MULTI_ERRORS", "Multiple errors in the request", "error", new JsonObject { ["errors"] = new JsonArray([.. problems]) });
}
