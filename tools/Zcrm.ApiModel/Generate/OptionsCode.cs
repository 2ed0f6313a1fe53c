using System.Text;

namespace Zcrm.ApiModel;

/// <summary>The options of an operation that has many.</summary>
internal static class OptionsCode
{
    public static string Write(MethodCode method, Group group)
    {
        var text = new StringBuilder("#nullable enable\nnamespace Zcrm;\n\n");
        text.Append($"/// <summary>What <see cref=\"{group.Class}.{method.Name}\"/> gives.</summary>\n");
        text.Append($"public sealed record {method.OptionsName} : CallOptions\n{{\n");
        return text.AppendJoin('\n', method.OptionsProperties.Select(one => PropertyOf(one, group))).Append("}\n").ToString();
    }

    private static string PropertyOf(Parameter one, Group group)
    {
        string comment = MethodCode.Comment($"/// <summary>{Sentences.Parameter(one, group)}</summary>");
        return $"{comment}    public {CSharp.ArgumentType(one.Type, isOptional: true)} {CSharp.OptionName(one)} {{ get; init; }}\n";
    }
}
