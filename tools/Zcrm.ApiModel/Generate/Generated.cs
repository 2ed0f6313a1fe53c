using System.Text;

namespace Zcrm.ApiModel;

/// <summary>The generated part of the client: all its files, by their paths.</summary>
internal static class Generated
{
    private const int MostLines = 390;

    public const string Head = "#nullable enable\nusing Zcrm.Models;\n\nnamespace Zcrm;\n\n";

    private const string ModelHead = "#nullable enable\nnamespace Zcrm.Models;\n\n";

    public static IReadOnlyDictionary<string, string> Files(ApiModel model)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (Group group in model.Groups) AddClient(files, model, group);
        AddAreas(files, model);
        foreach (IGrouping<(string Area, string Group), (string Area, string Group, string Text)> one in Types(model).GroupBy(type => (type.Area, type.Group))) AddTypes(files, one.Key.Area, one.Key.Group, one.Select(type => type.Text));
        return files;
    }

    private static IEnumerable<Operation> Of(ApiModel model, Group group) => model.Operations.Where(one => one.Area == group.Area && one.Group == group.Name);

    private static bool IsGenerated(ApiModel model, Group group) => Of(model, group).Any(one => one.Handwritten is null);

    private static Group[] Inside(ApiModel model, string area) => [.. model.Groups.Where(group => group.Area == area && group.Name.Length > 0 && IsGenerated(model, group))];

    private static void AddClient(SortedDictionary<string, string> files, ApiModel model, Group group)
    {
        if (!IsGenerated(model, group)) return;
        Operation[] operations = [.. Of(model, group)];
        Group[] inside = group.Name.Length == 0 ? Inside(model, group.Area) : [];
        foreach ((string name, string text) in new ClientCode(group, operations, inside, model).Files()) files[$"{group.Area}/{(name == "RecordsClient" ? "RecordsClient.Operations" : name)}.cs"] = text;
        foreach (Operation operation in operations.Where(one => one.Handwritten is null))
        {
            var method = new MethodCode(operation, group, model);
            if (method.OptionsName is not null) files[$"{group.Area}/{method.OptionsName}.cs"] = Head.Replace("using Zcrm.Models;\n\n", "", StringComparison.Ordinal) + OptionsCode.Write(method, group);
        }
    }

    private static void AddAreas(SortedDictionary<string, string> files, ApiModel model)
    {
        var client = new StringBuilder("#nullable enable\nnamespace Zcrm;\n\n// The areas of the API.\npublic partial class ZcrmClient\n{\n");
        bool isFirst = true;
        foreach (string area in model.Groups.Select(group => group.Area).Distinct().Where(area => area != "Records"))
        {
            Group[] inside = Inside(model, area);
            if (inside.Length == 0 && !model.Groups.Any(group => group.Area == area && group.Name.Length == 0)) continue;
            Group own = model.Groups.FirstOrDefault(group => group.Area == area && group.Name.Length == 0) ?? new Group(area, "", area + "Client", area, area);
            if (!model.Groups.Contains(own)) files[$"{area}/{own.Class}.cs"] = new ClientCode(own with { Title = TitleOf(model, area) }, [], inside, model).Files().First().Text.Replace("using Zcrm.Models;\n\n", "", StringComparison.Ordinal);
            client.Append(isFirst ? "" : "\n").Append($"    /// <summary>{TitleOf(model, area)}</summary>\n    public virtual {own.Class} {area} => new(_calls);\n");
            isFirst = false;
        }

        files["ZcrmClient.Areas.cs"] = client.Append("}\n").ToString();
    }

    private static string TitleOf(ApiModel model, string area) => model.Areas.First(one => one.Name == area).Title;

    private static IEnumerable<(string Area, string Group, string Text)> Types(ApiModel model)
    {
        HashSet<string> used = Used(model);
        foreach (Schema schema in model.Schemas.Where(schema => used.Contains(schema.Name))) yield return (schema.Area, schema.Group, new SchemaCode(schema, model).Write());
        foreach (KnownValues known in model.Enums.Where(known => used.Contains(known.Name))) yield return (known.Area, known.Group, EnumCode.Write(known));
    }

    /// <summary>The schemas and enums to which a generated method leads.</summary>
    private static HashSet<string> Used(ApiModel model)
    {
        var used = new HashSet<string>();
        var open = new Stack<string>(model.Groups.SelectMany(group => Of(model, group).Where(one => one.Handwritten is null).SelectMany(one => new MethodCode(one, group, model).Schemas)));
        while (open.TryPop(out string? name))
        {
            if (!used.Add(name) || model.Schemas.FirstOrDefault(one => one.Name == name) is not { } schema) continue;
            foreach (Property property in schema.Properties)
            {
                open.Push(property.Type.Replace("[]", "", StringComparison.Ordinal));
                if (property.Enum is not null) open.Push(property.Enum);
            }
        }

        return used;
    }

    private static void AddTypes(SortedDictionary<string, string> files, string area, string group, IEnumerable<string> types)
    {
        var text = new StringBuilder();
        int number = 1;
        foreach (string type in types)
        {
            if (text.Length > 0 && Lines(text.ToString()) + Lines(type) > MostLines - 6) Flush();
            text.Append(text.Length == 0 ? "" : "\n").Append(type);
        }

        Flush();

        void Flush()
        {
            files[$"{area}/Models/{(group.Length == 0 ? area : group)}{(number == 1 ? "" : $".{number}")}.cs"] = ModelHead + text;
            text.Clear();
            number++;
        }
    }

    private static int Lines(string text) => text.Count(letter => letter == '\n');

    /// <summary>Puts the files into a folder and takes out what is no longer generated.</summary>
    public static void WriteTo(string folder, ApiModel model)
    {
        IReadOnlyDictionary<string, string> files = Files(model);
        Directory.CreateDirectory(folder);
        foreach (string old in Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories))
        {
            if (!files.ContainsKey(Path.GetRelativePath(folder, old).Replace('\\', '/'))) File.Delete(old);
        }

        foreach ((string path, string text) in files)
        {
            string full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }
    }
}
