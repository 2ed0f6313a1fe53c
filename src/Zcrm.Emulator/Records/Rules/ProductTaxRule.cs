using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Taxes that a product may be sold with: objects with a value like <c>"Vat - 10.0 %"</c>; in v2 bare texts (reference 6, Products Tax).</summary>
internal sealed class ProductTaxRule(ChildIds ids) : IValueRule
{
    public const string Name = "producttaxes";

    public IEnumerable<string> DataTypes => [Name];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft)
    {
        if (value.ValueKind != JsonValueKind.Array) return ValueReading.WrongType("jsonarray", field, draft);
        var taxes = new JsonArray();
        foreach (JsonElement sent in value.EnumerateArray())
        {
            bool isBare = sent.ValueKind == JsonValueKind.String && draft.Context.Version <= 2;
            string? text = isBare ? sent.GetString() : JsonParts.Text(sent, "value");
            if (text is null) return ValueReading.Missing("value", $"{draft.Path(field.ApiName)}[{taxes.Count}]");
            taxes.Add(new JsonObject { ["value"] = text, ["id"] = JsonParts.Text(sent, "id") ?? ids.Next(draft.Context.Org) });
        }

        return new(taxes.Count == 0 ? null : taxes);
    }
}
