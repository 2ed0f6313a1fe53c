using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>A picklist takes one of its values; a new one is added to it, unless the list is restricted (reference 6, picklist, and 15).</summary>
internal sealed class PickListRule : IValueRule
{
    private const string None = "-None-";

    public IEnumerable<string> DataTypes => ["picklist"];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft)
    {
        ValueReading text = TextRule.Read(value, "string", field, draft);
        if (text.Details is not null) return text;
        string choice = value.GetString()!;
        return choice == None ? new(null) : Admit(choice, field, draft) ?? text;
    }

    /// <summary>Makes sure that a picklist offers a value, or will once the record is saved.</summary>
    /// <returns>The refusal; null when the value is fine.</returns>
    public static ValueReading? Admit(string choice, EmulatedField field, RecordDraft draft)
    {
        if (field.PickListValues.Contains(choice, StringComparer.Ordinal)) return null;
        if (!field.IsRestricted && !draft.Context.Rules.RefuseUnknownPickListValues)
        {
            draft.NewChoices.Add((field.ApiName, choice));
            return null;
        }

        JsonObject details = draft.Place(field.ApiName);
        details["supported_values"] = new JsonArray([.. field.PickListValues.Select(offered => (JsonNode)offered)]);
        return new(null, details);
    }
}
