using System.Text;

namespace Zcrm.ApiModel;

/// <summary>The options of an operation that has many.</summary>
internal static class OptionsCode
{
    public static string Write(MethodCode method, Group group)
    {
        var text = new StringBuilder($"/// <summary>What <see cref=\"{group.Class}.{method.Name}\"/> gives.</summary>\npublic sealed record {method.OptionsName} : CallOptions\n{{\n");
        IEnumerable<string> properties = method.OptionsProperties.Select(one =>
        {
            string name = CSharp.Argument(one).TrimStart('@');
            return $"{MethodCode.Comment($"/// <summary>{Sentences.Parameter(one, group)}</summary>")}    public {CSharp.ArgumentType(one.Type, isOptional: true)} {char.ToUpperInvariant(name[0])}{name[1..]} {{ get; init; }}\n";
        });
        return text.AppendJoin('\n', properties).Append("}\n").ToString();
    }
}
