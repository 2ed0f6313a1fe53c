using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace Zcrm;

// What is set is what is read, and what came is what is written, whatever the values and the culture.
public sealed class JsonPropertyTests
{
    private static readonly Gen<string> Text = Gen.String[Gen.OneOf(Gen.Char, Gen.Char["\"\\\né語"]), 0, 20].Where(IsWellFormed);

    [Theory]
    [MemberData(nameof(Culture.All), MemberType = typeof(Culture))]
    public void What_is_set_is_read_back(string culture) => Culture.Under(culture, () =>
    {
        Text.Sample(value => Roundtrip(value) == value, threads: 1);
        Gen.Bool.Sample(value => Roundtrip(value) == value, threads: 1);
        Gen.Long.Sample(value => Roundtrip(value) == value, threads: 1);
        Gen.Int.Sample(value => Roundtrip(value) == value, threads: 1);
        Gen.Decimal.Sample(value => Roundtrip(value) == value, threads: 1);
        Gen.Double.Where(double.IsFinite).Sample(value => Roundtrip(value).Equals(value), threads: 1);
        Gen.Long[1, long.MaxValue].Sample(value => Roundtrip((CrmId)value) == value, threads: 1);
        Gen.DateOnly.Sample(value => Roundtrip(value) == value, threads: 1);
        Gen.Int[0, 86_399].Sample(second => Roundtrip(new TimeOnly(second * TimeSpan.TicksPerSecond)) == new TimeOnly(second * TimeSpan.TicksPerSecond), threads: 1);
        Gen.Guid.Sample(value => Roundtrip(value) == value, threads: 1);
        Gen.Decimal[0, 100].Sample(value => Roundtrip(CrmDiscount.Percent(value)) == CrmDiscount.Percent(value), threads: 1);
        Gen.Decimal.Sample(value => Roundtrip(CrmDiscount.Amount(value)) == CrmDiscount.Amount(value), threads: 1);
        Text.Array[0, 6].Sample(values => Roundtrip<IReadOnlyList<string>>(values)!.SequenceEqual(values), threads: 1);
        Gen.Select(Gen.Long[0, 4_000_000_000], Gen.Int[-56, 56]).Sample((seconds, quarters) =>
        {
            DateTimeOffset time = DateTimeOffset.FromUnixTimeSeconds(seconds).ToOffset(TimeSpan.FromMinutes(15 * quarters));
            return Roundtrip(time).EqualsExact(time);
        }, threads: 1);
    });

    // Zoho writes numbers as text in places, and an old page sends booleans so.
    [Theory]
    [MemberData(nameof(Culture.All), MemberType = typeof(Culture))]
    public void Values_that_came_as_text_are_read_as_what_they_are(string culture) => Culture.Under(culture, () =>
    {
        Gen.Long.Sample(value => AsText<long>(value) == value, threads: 1);
        Gen.Int.Sample(value => AsText<int>(value) == value, threads: 1);
        Gen.Decimal.Sample(value => AsText<decimal>(value) == value, threads: 1);
        Gen.Double.Where(double.IsFinite).Sample(value => AsText<double>(value).Equals(value), threads: 1);
        Gen.Bool.Sample(value => AsText<bool>(value) == value, threads: 1);
    });

    [Fact]
    public void An_object_that_came_is_written_as_it_came() => Nodes(3).Sample(node =>
    {
        string json = new JsonObject { ["id"] = "1", ["value"] = node?.DeepClone() }.ToJsonString();
        CrmObject parsed = CrmObject.Parse(json);
        Touch(parsed);
        return JsonNode.DeepEquals(JsonNode.Parse(parsed.ToJson()), JsonNode.Parse(json));
    });

    [Fact]
    public void Reading_agrees_with_the_frameworks_reader() => Gen.Dictionary(Text, Text)[0, 12].Sample(fields =>
    {
        string json = JsonSerializer.Serialize(new[] { fields, fields });
        IReadOnlyList<CrmObject> objects = CrmObject.Parse($$"""{"data":{{json}}}""").GetObjects("data");
        return objects.All(item => item.Names.Order(StringComparer.Ordinal).SequenceEqual(fields.Keys.Order(StringComparer.Ordinal))
            && fields.All(field => item.Get<string>(field.Key) == field.Value));
    });

    private static T? Roundtrip<T>(T value)
    {
        var record = new CrmObject { ["Field"] = value };
        return CrmObject.Parse(record.ToJson()).Get<T>("Field");
    }

    private static T? AsText<T>(T value)
    {
        string json = JsonSerializer.Serialize(value);
        return CrmObject.Parse($$"""{"Field":"{{json}}"}""").Get<T>("Field");
    }

    private static void Touch(CrmObject item)
    {
        foreach (string name in item.Names)
        {
            if (item[name] is CrmObject nested) Touch(nested);
        }
    }

    private static Gen<JsonNode?> Nodes(int depth)
    {
        Gen<JsonNode?> scalar = Gen.OneOf<JsonNode?>(
            Text.Select(value => (JsonNode?)value), Gen.Long.Select(value => (JsonNode?)value), Gen.Bool.Select(value => (JsonNode?)value), Gen.Const((JsonNode?)null));
        if (depth == 0) return scalar;
        Gen<JsonNode?> inner = Nodes(depth - 1);
        return Gen.OneOf(
            scalar,
            inner.Array[0, 4].Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())])),
            Gen.Dictionary(Text, inner)[0, 4].Select(map => (JsonNode?)new JsonObject(map.Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone())))));
    }

    private static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(text[i])) return false;
        }

        return true;
    }
}
