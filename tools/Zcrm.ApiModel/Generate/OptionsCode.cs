using System.Text;

namespace Zcrm.ApiModel;

/// <summary>The options of an operation that has many.</summary>
internal static class OptionsCode
{
    public static string Write(MethodCode method, Group group)
    {
        var text = new StringBuilder("#nullable enable\n");
        if (method.OptionsProperties.Any(one => one.Enum is not null)) text.Append("using Zcrm.Models;\n\n");
        text.Append("namespace Zcrm;\n\n");
        text.Append($"/// <summary>What <see cref=\"{group.Class}.{method.Name}\"/> gives.</summary>\n");
        text.Append($"public sealed record {method.OptionsName} : CallOptions\n{{\n");
        return text.AppendJoin('\n', method.OptionsProperties.Select(one => PropertyOf(one, method))).Append("}\n").ToString();
    }

    private static string PropertyOf(Parameter one, MethodCode method)
    {
        string comment = MethodCode.Comment($"/// <summary>{method.DocOf(one)}</summary>");
        return $"{comment}    public {CSharp.ArgumentType(one, isOptional: true)} {CSharp.OptionName(one)} {{ get; init; }}\n";
    }
}
