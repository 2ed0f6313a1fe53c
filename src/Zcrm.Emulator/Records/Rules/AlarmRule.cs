using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>When to remind of a task and how, as <c>FREQ=…;ACTION=…;TRIGGER=DATE-TIME:…</c> (reference 6, ALARM).</summary>
internal sealed class AlarmRule : IValueRule
{
    private const string Key = "ALARM";
    private const string Trigger = "DATE-TIME:";
    private static readonly string[] Actions = ["EMAIL", "POPUP", "EMAILANDPOPUP"];

    public IEnumerable<string> DataTypes => [Key];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft)
    {
        if (value.ValueKind != JsonValueKind.Object) return ValueReading.WrongType("jsonobject", field, draft);
        if (JsonParts.Text(value, Key) is not { } text) return ValueReading.Missing(Key, draft.Path(field.ApiName));
        Dictionary<string, string> parts = RuleText.Split(text);
        bool isRight = Actions.Contains(parts.GetValueOrDefault("ACTION"))
            && parts.GetValueOrDefault("TRIGGER") is { } trigger
            && trigger.StartsWith(Trigger, StringComparison.Ordinal)
            && CrmTime.TryParse(trigger[Trigger.Length..], out _);
        return isRight ? new(new JsonObject { [Key] = text }) : ValueReading.Bad(Key, draft.Path(field.ApiName));
    }
}
