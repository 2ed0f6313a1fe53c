using System.Text;

namespace Zcrm.ApiModel;

/// <summary>Known values as a type that keeps unknown ones.</summary>
internal static class EnumCode
{
    public static string Write(KnownValues known)
    {
        var text = new StringBuilder($"/// <summary>{Grammar.Capital(Grammar.An(Grammar.Plain(known.Name)))}; others than those named here may come, and are kept.</summary>\n");
        text.Append($"/// <param name=\"Value\">The value in JSON.</param>\npublic readonly record struct {known.Name}(string Value)\n{{\n");
        var names = new HashSet<string> { "Value", "ToString", "Equals", known.Name };
        foreach (string value in known.Values)
        {
            string name = NameOf(value);
            for (int number = 2; !names.Add(name); number++) name = NameOf(value) + number;
            text.Append($"    /// <summary><c>{Grammar.Xml(value)}</c>.</summary>\n    public static {known.Name} {name} => new({Literal(value)});\n\n");
        }

        text.Append($"    /// <summary>Any value, known or not.</summary>\n    public static implicit operator {known.Name}(string value) => new(value);\n\n");
        return text.Append("    /// <summary>Returns the value.</summary>\n    public override string ToString() => Value ?? \"\";\n}\n").ToString();
    }

    private static string NameOf(string value)
    {
        string name = Words.Pascal(value);
        return name.Length == 0 ? "Other" : name;
    }

    private static string Literal(string value)
    {
        string escaped = value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        return $"\"{escaped}\"";
    }
}
