using System.Text;

namespace Zcrm.ApiModel;

/// <summary>A group of operations as a class.</summary>
internal sealed class ClientCode(Group group, IReadOnlyList<Operation> operations, IReadOnlyList<Group> inside, ApiModel model)
{
    private const int MostLines = 380;

    private bool OfModule => group.Area == "Records" && group.Name != "Notes";

    private bool IsHandwritten => group.Class == "RecordsClient";

    /// <summary>The files of the class, each of a length that people read.</summary>
    public IEnumerable<(string Name, string Text)> Files()
    {
        var parts = new List<StringBuilder> { new() };
        var signatures = new HashSet<string>();
        foreach (Operation operation in operations.Where(operation => operation.Handwritten is null))
        {
            var method = new MethodCode(operation, group, model);
            if (!signatures.Add(method.Signature)) throw new InvalidDataException($"{group.Class} would have {method.Signature} twice; name {operation.Verb} {operation.Path} otherwise in spec/overlay.json.");
            string text = method.Write();
            if (Lines(parts[^1]) + Lines(text) > MostLines - 40) parts.Add(new StringBuilder());
            if (parts[^1].Length > 0 || parts.Count == 1) parts[^1].Append('\n');
            parts[^1].Append(text);
        }

        for (int i = 0; i < parts.Count; i++) yield return (i == 0 ? group.Class : $"{group.Class}.{i + 1}", i == 0 ? First(parts[i]) : Other(parts[i]));
    }

    private static int Lines(object text) => text.ToString()!.Count(letter => letter == '\n');

    private string First(StringBuilder methods)
    {
        var text = new StringBuilder(Generated.Head);
        if (IsHandwritten) text.Append($"// Operations on records that need no form of their own.\npublic partial class {group.Class}\n{{\n");
        else
        {
            text.Append($"/// <summary>{Title()}</summary>\npublic partial class {group.Class}\n{{\n    private readonly CallContext _calls;\n\n");
            text.Append("    /// <summary>For mocking.</summary>\n");
            text.Append(OfModule
                ? $"    protected {group.Class}() => (_calls, Module) = (null!, \"\");\n\n    internal {group.Class}(CallContext calls, string module) => (_calls, Module) = (calls, module);\n\n    /// <summary>The module's API name.</summary>\n    public string Module {{ get; }}\n"
                : $"    protected {group.Class}() => _calls = null!;\n\n    internal {group.Class}(CallContext calls) => _calls = calls;\n");
        }

        foreach (Group one in inside)
        {
            string arguments = one.Area == "Records" && one.Name != "Notes" ? "_calls, Module" : "_calls";
            text.Append(text[^2] == '{' ? "" : "\n").Append($"    /// <summary>{new ClientCode(one, [], [], model).Title()}</summary>\n    public virtual {one.Class} {one.Name} => new({arguments});\n");
        }

        string body = text[^2] == '{' ? methods.ToString().TrimStart('\n') : methods.ToString();
        return text.Append(body).Append("}\n").ToString();
    }

    private string Other(StringBuilder methods) => $"{Generated.Head}public partial class {group.Class}\n{{\n{methods}}}\n";

    public string Title() => group.Title ?? $"{char.ToUpperInvariant(group.Plural[0])}{group.Plural[1..]}{(OfModule && !IsHandwritten ? " of the module's records" : "")}.";
}
