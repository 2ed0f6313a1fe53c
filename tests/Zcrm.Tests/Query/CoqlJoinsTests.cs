using System.Text;
using System.Text.Json.Nodes;
using CsCheck;

namespace Zcrm;

public sealed class CoqlJoinsTests
{
    private static readonly string[] Paths = ["id", "Stage", "Account_Name", "Account_Name.Industry", "Account_Name.Parent.Name", "Account_Name.Parent", "Owner.id", "Owner", "COUNT(Deals.id)"];

    private static readonly string[] Values =
        ["null", "1.50", "\"a\\\"b\"", "\"漢字 \\u00e4\"", "[1,{\"a\":2}]", "{}", "{ \"id\" : \"5\", \"name\" : \"x\" }", "{\"Industry\":\"old\",\"Name\":1,\"id\":2}"];

    [Theory]
    [InlineData("""{"id":"1","Account_Name.Industry":"Energy"}""", """{"id":"1","Account_Name":{"Industry":"Energy"}}""")]
    [InlineData("""{"Account_Name.Industry":"Energy","Account_Name":{"name":"Acme","id":"7"}}""", """{"Account_Name":{"name":"Acme","id":"7","Industry":"Energy"}}""")]
    [InlineData("""{"Account_Name":{"id":"7","Industry":"old"},"Account_Name.Industry":"Energy"}""", """{"Account_Name":{"id":"7","Industry":"Energy"}}""")]
    [InlineData("""{"Account_Name":{},"Account_Name.Industry":null}""", """{"Account_Name":{"Industry":null}}""")]
    [InlineData("""{"Account_Name":null,"Account_Name.Industry":null}""", """{"Account_Name":null}""")]
    [InlineData("""{"Owner.role.name":"CEO","Stage":"Won","Owner.role.id":"3"}""", """{"Owner":{"role":{"name":"CEO","id":"3"}},"Stage":"Won"}""")]
    [InlineData("""{"SUM(Account_Name.Annual_Revenue)":5}""", """{"SUM(Account_Name.Annual_Revenue)":5}""")]
    public void A_column_of_a_lookup_moves_into_its_object(string row, string nested) => Nest($"[{row}]").ShouldHaveSingleItem().ToJson().ShouldBe(nested);

    [Fact]
    public void What_moved_reads_as_if_it_had_come_so()
    {
        CrmRecord[] rows = Nest("""[{"id":"1","A.B.c":"x","A.d":[{"e":1}]},{"id":"2","Stage":"y","A.d":null},{"id":"3","A.B.c":"z","A.d":[]}]""");
        rows.Select(row => row.Id.ToString()).ShouldBe(["1", "2", "3"]);
        rows.Select(row => row.GetObject("A")!.GetObject("B")?.Get<string>("c")).ShouldBe(["x", null, "z"]);
        rows[0].GetObject("A")!.GetObjects("d")[0].Get<int>("e").ShouldBe(1);
        rows[1].Names.ShouldBe(["id", "Stage", "A"]);
        rows[0].GetObject("A")!["d"] = "changed";
        rows[0].ChangedNames.ShouldBe(["A"]);
        rows[0].AcceptChanges();
        rows[0].ToJson().ShouldBe("""{"id":"1","A":{"B":{"c":"x"},"d":"changed"}}""");
    }

    [Fact]
    public void Rows_of_any_columns_and_values_become_what_a_tree_of_json_becomes() =>
        Gen.Select(Gen.Int[0, Paths.Length - 1].ArrayUnique[1, Paths.Length], Gen.Int[0, Values.Length - 1].Array[Paths.Length], (paths, values) => Row(paths, values)).Array[1, 5].Sample(rows =>
        {
            CrmRecord[] nested = Nest($"[{string.Join(", ", rows)}]");
            for (int i = 0; i < rows.Length; i++)
                JsonNode.DeepEquals(JsonNode.Parse(nested[i].ToJson()), Expected(JsonNode.Parse(rows[i])!.AsObject())).ShouldBeTrue($"{rows[i]} became {nested[i].ToJson()}");
        });

    private static string Row(int[] paths, int[] values) => $"{{{string.Join(',', paths.Select((path, i) => $"\"{Paths[path]}\":{Values[values[i]]}"))}}}";

    /// <summary>The shortest paths first, so that each lookup is there before what is asked of it; an empty lookup stays empty.</summary>
    private static JsonObject Expected(JsonObject flat)
    {
        var tree = new JsonObject();
        var empty = new HashSet<string>();
        foreach ((string name, JsonNode? value) in flat.OrderBy(column => Steps(column.Key).Length))
        {
            string[] steps = Steps(name);
            if (Enumerable.Range(1, steps.Length - 1).Any(count => empty.Contains(string.Join('.', steps[..count])))) continue;
            if (value is null) empty.Add(name);
            JsonObject place = tree;
            foreach (string step in steps[..^1])
            {
                if (place[step] is not JsonObject) place[step] = new JsonObject();
                place = place[step]!.AsObject();
            }

            place[steps[^1]] = value?.DeepClone();
        }

        return tree;
    }

    private static string[] Steps(string name) => name.Contains('(', StringComparison.Ordinal) ? [name] : name.Split('.');

    private static CrmRecord[] Nest(string rows) =>
        CoqlJoins.Nest(JsonAnswer.Parse(Encoding.UTF8.GetBytes($$"""{"data": {{rows}} }"""), null).RowsOf("data")).Make(() => new CrmRecord());
}
