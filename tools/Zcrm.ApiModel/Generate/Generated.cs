using System.Text;

namespace Zcrm.ApiModel;

/// <summary>The generated part of the client: all its files, by their paths.</summary>
internal static class Generated
{
    private const string Areas = "#nullable enable\nnamespace Zcrm;\n\n// The areas of the API.\npublic partial class ZcrmClient\n{\n";

    public static IReadOnlyDictionary<string, string> Files(ApiModel model)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (Group group in model.Groups.Where(group => IsGenerated(model, group))) AddClient(files, model, group);
        AddAreas(files, model);
        foreach ((string path, string text) in TypeFiles.Of(model)) files[path] = text;
        return files;
    }

    /// <summary>The operations of a group that have no hand-written method.</summary>
    public static IEnumerable<Operation> OperationsOf(ApiModel model, Group group) =>
        model.Operations.Where(one => one.Area == group.Area && one.Group == group.Name && one.Handwritten is null);

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

    private static bool IsGenerated(ApiModel model, Group group) => OperationsOf(model, group).Any();

    private static Group[] Inside(ApiModel model, string area) =>
        [.. model.Groups.Where(group => group.Area == area && group.Name.Length > 0 && IsGenerated(model, group))];

    private static void AddClient(SortedDictionary<string, string> files, ApiModel model, Group group)
    {
        Operation[] operations = [.. OperationsOf(model, group)];
        Group[] inside = group.Name.Length == 0 ? Inside(model, group.Area) : [];
        foreach ((string name, string text) in new ClientCode(group, operations, inside, model).Files()) files[$"{group.Area}/{name}.cs"] = text;
        foreach (MethodCode method in operations.Select(one => new MethodCode(one, group, model)).Where(method => method.OptionsName is not null))
            files[$"{group.Area}/{method.OptionsName}.cs"] = OptionsCode.Write(method, group);
    }

    private static void AddAreas(SortedDictionary<string, string> files, ApiModel model)
    {
        var properties = new List<string>();
        foreach (Area area in model.Areas.Where(area => area.Name != "Records"))
        {
            Group? own = model.Groups.FirstOrDefault(group => group.Area == area.Name && group.Name.Length == 0);
            if (own is null)
            {
                own = new Group(area.Name, "", area.Name + "Client", area.Name, area.Name, area.Title);
                AddClient(files, model, own);
            }

            properties.Add($"    /// <summary>{area.Title}</summary>\n    public virtual {own.Class} {area.Name} => new(_calls);\n");
        }

        files["ZcrmClient.Areas.cs"] = new StringBuilder(Areas).AppendJoin('\n', properties).Append("}\n").ToString();
    }
}
