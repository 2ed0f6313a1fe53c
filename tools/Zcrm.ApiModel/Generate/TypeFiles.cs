using System.Text;

namespace Zcrm.ApiModel;

/// <summary>The files of schemas and known values, one for each group, or several where one would be too long.</summary>
internal static class TypeFiles
{
    private const int MostLines = 384;
    private const string Head = "#nullable enable\nnamespace Zcrm.Models;\n\n";

    public static IEnumerable<(string Path, string Text)> Of(ApiModel model)
    {
        foreach (var group in Types(model).GroupBy(type => (type.Area, type.Group)))
        {
            string name = $"{group.Key.Area}/Models/{(group.Key.Group.Length == 0 ? group.Key.Area : group.Key.Group)}";
            int number = 1;
            foreach (string text in Cut(group.Select(type => type.Text)))
            {
                yield return ($"{name}{(number == 1 ? "" : $".{number}")}.cs", Head + text);
                number++;
            }
        }
    }

    private static IEnumerable<(string Area, string Group, string Text)> Types(ApiModel model)
    {
        HashSet<string> used = Used(model);
        foreach (Schema schema in model.Schemas.Where(schema => used.Contains(schema.Name)))
            yield return (schema.Area, schema.Group, new SchemaCode(schema, model).Write());
        foreach (KnownValues known in model.Enums.Where(known => used.Contains(known.Name)))
            yield return (known.Area, known.Group, EnumCode.Write(known));
    }

    /// <summary>The schemas and enums to which a generated method leads.</summary>
    private static HashSet<string> Used(ApiModel model)
    {
        var used = new HashSet<string>();
        IEnumerable<MethodCode> methods = model.Groups
            .SelectMany(group => Generated.OperationsOf(model, group).Select(one => new MethodCode(one, group, model)));
        var open = new Stack<string>(methods.SelectMany(method => method.Schemas));
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

    private static IEnumerable<string> Cut(IEnumerable<string> types)
    {
        var text = new StringBuilder();
        foreach (string type in types)
        {
            if (text.Length > 0 && Lines(text.ToString()) + Lines(type) > MostLines)
            {
                yield return text.ToString();
                text.Clear();
            }

            text.Append(text.Length == 0 ? "" : "\n").Append(type);
        }

        yield return text.ToString();
    }

    private static int Lines(string text) => text.Count(letter => letter == '\n');
}
