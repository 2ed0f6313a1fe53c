using System.Text;

namespace Zcrm.ApiModel;

/// <summary>A group of operations as a class.</summary>
internal sealed class ClientCode(Group group, IReadOnlyList<Operation> operations, IReadOnlyList<Group> inside, ApiModel model)
{
    private const int MostLines = 340;

    private bool OfModule => group.Area == "Records";

    // The class of records is written by hand, and only gets more members.
    private bool IsHandwritten => group.Class == "RecordsClient";

    /// <summary>The files of the class, each of a length that people read.</summary>
    public IEnumerable<(string Name, string Text)> Files()
    {
        string[] parts = [.. Parts()];
        yield return (IsHandwritten ? group.Class + ".Operations" : group.Class, Whole([Head(), .. inside.Select(PropertyOf), .. parts.Take(1)]));
        for (int i = 1; i < parts.Length; i++) yield return ($"{group.Class}.{i + 1}", Whole([$"public partial class {group.Class}\n{{\n", parts[i]]));
    }

    private IEnumerable<string> Parts()
    {
        var text = new StringBuilder();
        var signatures = new HashSet<string>();
        foreach (MethodCode method in operations.Select(operation => new MethodCode(operation, group, model)))
        {
            if (!signatures.Add(method.Signature))
                throw new InvalidDataException($"{group.Class} would have {method.Signature} twice; name one of them otherwise in spec/overlay.json.");
            string one = method.Write();
            if (Lines(text.ToString()) + Lines(one) > MostLines)
            {
                yield return text.ToString();
                text.Clear();
            }

            text.Append(text.Length == 0 ? "" : "\n").Append(one);
        }

        if (text.Length > 0) yield return text.ToString();
    }

    // The first member stands right behind the brace, others behind an empty line.
    private static string Whole(string[] members)
    {
        string usings = members.Any(member => member.Contains("CrmRequest", StringComparison.Ordinal)) ? "using Zcrm.Models;\n\n" : "";
        string separator = members[0].EndsWith("{\n", StringComparison.Ordinal) ? "" : "\n";
        return $"#nullable enable\n{usings}namespace Zcrm;\n\n{members[0]}{separator}{string.Join('\n', members[1..])}}}\n";
    }

    private string Head()
    {
        if (IsHandwritten) return $"// Operations on records that need no form of their own.\npublic partial class {group.Class}\n{{\n";
        string begin = $"/// <summary>{Title()}</summary>\npublic partial class {group.Class}\n{{\n    private readonly CallContext _calls;\n\n";
        return $"{begin}    /// <summary>For mocking.</summary>\n{(OfModule ? ModuleConstructors() : Constructors())}";
    }

    private string Constructors() => $"""
            protected {group.Class}() => _calls = null!;

            internal {group.Class}(CallContext calls) => _calls = calls;

        """;

    private string ModuleConstructors() => $$"""
            protected {{group.Class}}() => (_calls, Module) = (null!, "");

            internal {{group.Class}}(CallContext calls, string module) => (_calls, Module) = (calls, module);

            /// <summary>The module's API name.</summary>
            public string Module { get; }

        """;

    private string PropertyOf(Group one)
    {
        string arguments = one.Area == "Records" ? "_calls, Module" : "_calls";
        return $"    /// <summary>{new ClientCode(one, [], [], model).Title()}</summary>\n    public virtual {one.Class} {one.Name} => new({arguments});\n";
    }

    private string Title()
    {
        string whose = OfModule && !IsHandwritten ? " of the module's records" : "";
        return group.Title ?? $"{char.ToUpperInvariant(group.Plural[0])}{group.Plural[1..]}{whose}.";
    }

    private static int Lines(string text) => text.Count(letter => letter == '\n');
}
