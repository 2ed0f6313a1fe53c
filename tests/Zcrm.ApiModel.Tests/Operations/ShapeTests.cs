namespace Zcrm.ApiModel;

/// <summary>What the shapes of operations must not be, whatever the files say: lists for one thing, text for known values, anything for what is known.</summary>
public sealed class ShapeTests
{
    private static readonly Operation[] Generated = [.. The.Model.Operations.Where(one => one.Handwritten is null)];

    // Conditions, arguments and empty bodies, of which no file tells more than that they are JSON.
    private static readonly string[] Untyped =
        ["Automation.Functions.RunWithBody", "Automation.ScoringRules.Activate", "Automation.ScoringRules.Clone", "Records.CountMatches"];

    [Fact]
    public void What_gets_one_thing_gives_one() =>
        Generated.Where(one => one.Verb == "GET" && one.Answer.Kind == "list" && one.Method.StartsWith("Get", StringComparison.Ordinal) && one.Answer.Key is not null)
            .Select(one => one.Id).ShouldBeEmpty();

    [Fact]
    public void What_lists_gives_all_of_them() =>
        Generated.Where(one => one.Verb == "GET" && one.Method.StartsWith("List", StringComparison.Ordinal) && one.Answer.Kind is not ("list" or "item" or "object"))
            .Select(one => one.Id).ShouldBeEmpty();

    [Fact]
    public void Every_operation_gives_something() => Generated.Where(one => one.Answer.Kind == "none").Select(one => one.Id).ShouldBeEmpty();

    [Fact]
    public void Bodies_have_types() => Generated
        .Where(one => one.Body is { Kind: "items" or "item" or "object" } body && body.Type is null or "CrmObject")
        .Select(one => one.Id).ShouldBe(Untyped, ignoreOrder: true);

    [Fact]
    public void Lists_that_have_pages_are_fetched_by_page() => Generated
        .Where(one => one.Answer.Kind == "list" && one.Paged is null && one.Parameters?.Any(parameter => parameter.Name is "page" or "page_token") == true)
        .Select(one => one.Id).ShouldBeEmpty();

    [Fact]
    public void Known_values_of_a_parameter_are_a_type_unless_it_may_hold_several() => Generated
        .SelectMany(one => one.Parameters ?? [])
        .Where(one => one.Values is not null && one.Enum is null && !one.Name.StartsWith("include", StringComparison.Ordinal) && one.Name is not ("status" or "api_names"))
        .ShouldBeEmpty();

    [Fact]
    public void Values_of_a_parameter_are_values_and_no_pieces_of_JSON() => Generated
        .SelectMany(one => one.Parameters ?? [])
        .SelectMany(one => one.Values ?? The.Model.Enums.FirstOrDefault(known => known.Name == one.Enum)?.Values ?? [])
        .Where(value => value.Length == 0 || value.Contains('"') || value.Contains('{'))
        .ShouldBeEmpty();

    [Fact]
    public void Marks_of_deletion_are_flags_and_criteria_are_criteria()
    {
        Property[] all = [.. The.Model.Schemas.SelectMany(schema => schema.Properties)];

        all.Where(one => one.Name == "_delete" && one.Type != "boolean").ShouldBeEmpty();
        all.Where(one => one.Name.EndsWith("criteria", StringComparison.Ordinal) && one.Type is "object" or "json").ShouldBeEmpty();
    }
}
