namespace Zcrm.ApiModel;

/// <summary>What becomes of OpenAPI files, with all that is odd about them.</summary>
public sealed class ImporterTests : IDisposable
{
    private readonly Files _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void The_first_folder_wins_and_the_next_fills_in_what_it_lacks()
    {
        OpenApiFolder first = _files.Folder("3.1", Get("""{"name":{"type":"string"},"count":{"type":"integer"}}"""));
        OpenApiFolder second = _files.Folder("3.0", Get("""{"name":{"type":"boolean"},"active":{"type":"boolean"}}"""));

        ApiModel model = Import(first, second);

        model.Operations.Single().Sources.ShouldBe(["3.1", "3.0"]);
        IEnumerable<string> properties = model.Schemas.Single().Properties.Select(property => $"{property.Name}: {property.Type}");
        properties.ShouldBe(["name: string", "count: integer", "active: boolean"]);
    }

    [Fact]
    public void What_only_a_later_folder_calls_mandatory_is_not()
    {
        OpenApiFolder first = _files.Folder("3.1", Get("{}", """{"name":"module","in":"query","required":true,"schema":{"type":"string"}}"""));
        OpenApiFolder second = _files.Folder("3.0", Get("{}", """{"name":"old","in":"query","required":true,"schema":{"type":"string"}}"""));

        Import(first, second).Operations.Single().Parameters!.Select(one => (one.Name, one.Required)).ShouldBe([("module", true), ("old", false)]);
    }

    [Fact]
    public void A_single_allowed_value_is_a_sample_and_no_limit()
    {
        OpenApiFolder folder = _files.Folder("3.0", Get(
            """{"kind":{"type":"string","enum":["a"]},"mode":{"type":"string","enum":["a","b"]}}""",
            """{"name":"type","in":"query","schema":{"type":"string","enum":["Leads"]}}"""));

        ApiModel model = Import(folder);

        model.Operations.Single().Parameters!.Single().Values.ShouldBeNull();
        model.Schemas.Single().Properties.Select(property => property.Enum).ShouldBe([null, "ThingMode"]);
        model.Enums.Single().Values.ShouldBe(["a", "b"]);
    }

    [Fact]
    public void Errors_among_the_answers_of_success_are_no_part_of_them()
    {
        const string Error = """{"type":"object","properties":{"code":{"type":"string"},"status":{"type":"string","enum":["error"]}}}""";
        const string Thing = """{"type":"object","properties":{"id":{"type":"string"},"x":{"type":"string"}}}""";
        const string Wrapper = """{"type":"object","properties":{"things":{"type":"array","items":""" + Thing + """},"info":{"type":"object"}}}""";
        OpenApiFolder folder = _files.Folder("3.0", Answering($$"""{"oneOf":[{{Error}},{{Wrapper}}]}"""));

        Answer answer = Import(folder).Operations.Single().Answer;

        (answer.Kind, answer.Key, answer.Type).ShouldBe(("list", "things", "Thing"));
    }

    [Fact]
    public void Outcomes_of_a_write_are_told_from_things()
    {
        const string Outcome = """{"type":"object","properties":{"code":{"type":"string"},"status":{"type":"string"},"details":{"type":"object"}}}""";
        const string Wrapper = """{"type":"object","properties":{"things":{"type":"array","items":{"oneOf":[""" + Outcome + "]}}}}";
        OpenApiFolder folder = _files.Folder("3.0", Answering(Wrapper));

        Import(folder).Operations.Single().Answer.Kind.ShouldBe("results");
    }

    [Fact]
    public void A_schema_that_holds_itself_ends()
    {
        OpenApiFolder folder = _files.Folder(
            "3.0",
            Answering("""{"type":"object","properties":{"things":{"type":"array","items":{"$ref":"#/components/schemas/Thing"}}}}"""),
            """
            {"schemas":{"Thing":{"type":"object","properties":{"id":{"type":"string"},"parts":{"type":"array","items":{"$ref":"#/components/schemas/Thing"}}}}}}
            """);

        Import(folder).Schemas.Single().Properties.Select(property => property.Type).ShouldBe(["id", "Thing[]"]);
    }

    [Fact]
    public void A_reference_that_leads_nowhere_is_anything()
    {
        OpenApiFolder folder = _files.Folder("3.0", Get("""{"x":{"$ref":"#/components/schemas/Missing"}}""", """{"$ref":"#/components/parameters/Missing"}"""));

        ApiModel model = Import(folder);

        model.Operations.Single().Parameters.ShouldBeNull();
        model.Schemas.Single().Properties.Single().Type.ShouldBe("json");
    }

    [Fact]
    public void A_clone_of_the_repository_is_a_folder_too()
    {
        OpenApiFolder folder = _files.Folder("crm-oas", Get("{}"), inside: "v8.0");

        Import(folder).Operations.Single().Path.ShouldBe("/settings/things");
    }

    [Fact]
    public void A_correction_of_what_no_file_has_is_told()
    {
        OpenApiFolder folder = _files.Folder("3.0", Get("{}"));
        Overlay overlay = Overlay();
        overlay.Excluded["GET /no/such"] = "test";

        var importer = new Importer(overlay);

        importer.Import([folder]);

        importer.Unknown.ShouldBe(["GET /no/such"]);
    }

    private static ApiModel Import(params OpenApiFolder[] folders) => new Importer(Overlay()).Import(folders);

    private static Overlay Overlay() => new() { Places = new() { Groups = [new OverlayGroup("settings/things", "Settings", "Things", "ThingsClient", "thing")] } };

    private static string Get(string properties, string? parameter = null)
    {
        string thing = properties == "{}" ? """{"id":{"type":"string"}}""" : properties;
        string list = """{"type":"array","items":{"type":"object","properties":""" + thing + "}}";
        return Answering("""{"type":"object","properties":{"things":""" + list + "}}", parameter);
    }

    private static string Answering(string schema, string? parameter = null) =>
        """{"/settings/things":{"get":{"parameters":[""" + parameter + """],"responses":{"200":{"content":{"application/json":{"schema":""" + schema + "}}}}}}}";
}
