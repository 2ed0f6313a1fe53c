using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>
/// Taxes of a line or of a whole record: each has a name and a percentage, and its value is worked out (reference 6, line items). Those that are
/// sent replace those that were there.
/// </summary>
/// <remarks>Which taxes an organization has is not emulated: any name is taken for one.</remarks>
internal sealed class LineTaxRule(ChildIds ids) : IValueRule
{
    public IEnumerable<string> DataTypes => ["linetax"];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft)
    {
        if (value.ValueKind != JsonValueKind.Array) return ValueReading.WrongType("jsonarray", field, draft);
        var taxes = new JsonArray();
        foreach (JsonElement sent in value.EnumerateArray())
        {
            string path = $"{draft.Path(field.ApiName)}[{taxes.Count}]";
            if (JsonParts.Text(sent, "name") is not { } name) return ValueReading.Missing("name", path);
            if (JsonParts.Number(sent, "percentage") is not (>= 0 and <= 100)) return ValueReading.Missing("percentage", path);
            taxes.Add(new JsonObject
            {
                ["name"] = name,
                ["percentage"] = JsonNode.Parse(sent.GetProperty("percentage").GetRawText()),
                ["value"] = 0,
                ["id"] = JsonParts.Text(sent, "id") ?? ids.Next(draft.Context.Org),
            });
        }

        return new(taxes.Count == 0 ? null : taxes);
    }
}
