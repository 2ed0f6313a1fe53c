using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Tags are an array of names, at most ten a record and 25 characters each; a new one is made (reference 4.5 and 6, Tag).</summary>
internal sealed class TagRule(TagBook tags) : IValueRule
{
    public const string Name = "tags";

    private const int MaxTags = 10;
    private const int MaxLength = TagNameRule.MaxLength;

    public IEnumerable<string> DataTypes => [Name];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft)
    {
        if (value.ValueKind != JsonValueKind.Array) return ValueReading.WrongType("jsonarray", field, draft);
        if (value.GetArrayLength() > MaxTags) return TooMany(field, draft);
        var named = new JsonArray();
        foreach (JsonElement item in value.EnumerateArray())
        {
            if (NameIn(item) is not { } name) return ValueReading.WrongType("jsonobject", field, draft);
            if (name.Length > MaxLength) return ValueReading.TooLong(field with { Length = MaxLength }, draft);
            named.Add(Tag(draft, name));
        }

        return new(named.Count == 0 ? null : named);
    }

    private static string? NameIn(JsonElement item)
    {
        bool hasName = item.ValueKind == JsonValueKind.Object && item.TryGetProperty("name", out JsonElement name) && name.ValueKind == JsonValueKind.String;
        return hasName ? item.GetProperty("name").GetString() : null;
    }

    private JsonObject Tag(RecordDraft draft, string name)
    {
        RecordContext context = draft.Context;
        string module = draft.Module.ApiName;
        return TagJson.InRecord(tags.FindByName(context.Org, module, name) ?? tags.Add(context, module, name, null));
    }

    private static ValueReading TooMany(EmulatedField field, RecordDraft draft)
    {
        JsonObject details = draft.Place(field.ApiName);
        details["limit"] = MaxTags;
        return new(null, details) { Code = "LIMIT_EXCEEDED", Message = "limit exceeded" };
    }
}
