using Zcrm.ApiModel;

const string Usage = """
    Zcrm.ApiModel import <folder of OpenAPI files>...   builds spec/crm-v8.json; earlier folders win
    Zcrm.ApiModel generate [<folder>]                   writes the client's code into src/Zcrm/Generated, or elsewhere
    """;

string spec = Path.Combine(Repository.Root(), "spec");
switch (args)
{
    case ["import", .. { Length: > 0 } folders]:
        ApiModel model = new Importer(Overlay.Read(Path.Combine(spec, "overlay.json"))).Import([.. folders.Append(Path.Combine(spec, "additions")).Select(path => new OpenApiFolder(path))]);
        ModelFile.Write(model, Path.Combine(spec, "crm-v8.json"));
        Console.WriteLine($"{model.Operations.Count} operations in {model.Groups.Count} groups, {model.Schemas.Count} schemas, {model.Enums.Count} sets of values");
        return 0;
    case ["generate", .. { Length: < 2 } target]:
        Generated.WriteTo(target is [var folder] ? folder : Path.Combine(Repository.Root(), "src", "Zcrm", "Generated"), ModelFile.Read(Path.Combine(spec, "crm-v8.json")));
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 1;
}
