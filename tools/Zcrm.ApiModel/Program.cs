using Zcrm.ApiModel;

const string Usage = """
    Zcrm.ApiModel import <folder of OpenAPI files>...   builds spec/crm-v8.json; earlier folders win
    Zcrm.ApiModel generate [<folder>]                   writes the client's code into src/Zcrm/Generated and its page into docs, or the code elsewhere
    Zcrm.ApiModel coverage                              tells which of the known operations the client offers
    """;

string spec = Path.Combine(Repository.Root(), "spec");
switch (args)
{
    case ["import", .. { Length: > 0 } folders]:
        IEnumerable<OpenApiFolder> all = folders.Append(Path.Combine(spec, "additions")).Select(path => new OpenApiFolder(path));
        var importer = new Importer(Overlay.Read(spec));
        Zcrm.ApiModel.ApiModel model = importer.Import(all);
        foreach (string name in importer.Unknown) Console.Error.WriteLine($"spec/overlay.json names {name}, which no folder has.");
        ModelFile.Write(model, Path.Combine(spec, "crm-v8.json"));
        Console.WriteLine($"{model.Operations.Count} operations in {model.Groups.Count} groups, {model.Schemas.Count} schemas, {model.Enums.Count} enums");
        return 0;
    case ["generate", var folder]:
        Generated.WriteTo(folder, Model());
        return 0;
    case ["generate"]:
        Generated.WriteTo(Path.Combine(Repository.Root(), "src", "Zcrm", "Generated"), Model());
        File.WriteAllText(Path.Combine(Repository.Root(), "docs", "operations.md"), OperationsPage.Write(Model()));
        return 0;
    case ["coverage"]:
        var report = new CoverageReport(Model(), KnownOperation.Read(Path.Combine(spec, "known-operations.tsv")), Path.Combine(Repository.Root(), "src"));
        report.Print(Console.Out);
        return report.Lines().Any(line => line.Known.IsCurrent && line.Missing is not null) ? 2 : 0;
    default:
        Console.Error.WriteLine(Usage);
        return 1;
}

Zcrm.ApiModel.ApiModel Model() => ModelFile.Read(Path.Combine(spec, "crm-v8.json"));
