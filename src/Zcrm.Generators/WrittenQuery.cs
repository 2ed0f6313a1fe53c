using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Zcrm.Generators;

/// <summary>A query as it stands in the code, with a made-up value wherever one comes in when it runs.</summary>
internal static class WrittenQuery
{
    private const string Value = "'x'";

    /// <summary>The text of an interpolated string that becomes a query.</summary>
    /// <returns>Null when it is none.</returns>
    public static string? Of(IOperation argument)
    {
        IInterpolatedStringOperation? text = argument.DescendantsAndSelf().OfType<IInterpolatedStringOperation>().FirstOrDefault();
        if (text is null) return argument.DescendantsAndSelf().FirstOrDefault(part => part.ConstantValue is { HasValue: true, Value: string })?.ConstantValue.Value as string;
        var query = new StringBuilder();
        foreach (IInterpolatedStringContentOperation part in text.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation { Text.ConstantValue.Value: string piece }:
                    query.Append(piece);
                    break;
                case IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { TargetMethod.Name: "AppendLiteral", Arguments: [{ Value.ConstantValue.Value: string piece }] } }:
                    query.Append(piece);
                    break;
                default:
                    query.Append(HasFormat(part) ? "X" : MadeUp(query));
                    break;
            }
        }

        return query.ToString();
    }

    /// <summary>The text with a value for each of its parameters.</summary>
    public static string WithParameters(string text)
    {
        var query = new StringBuilder();
        bool isQuoted = false;
        for (int at = 0; at < text.Length; at++)
        {
            isQuoted ^= text[at] == '\'';
            if (isQuoted || text[at] != '@')
            {
                query.Append(text[at]);
                continue;
            }

            query.Append(MadeUp(query));
            while (at + 1 < text.Length && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] == '_')) at++;
        }

        return query.ToString();
    }

    /// <summary>A list stands behind <c>in</c>, unless the brackets are there; a value elsewhere.</summary>
    private static string MadeUp(StringBuilder before) => before.ToString().TrimEnd().EndsWith(" in", StringComparison.OrdinalIgnoreCase) ? $"({Value})" : Value;

    // {field:name} is the name of a module or field.
    private static bool HasFormat(IInterpolatedStringContentOperation part) => part.Syntax.ToString().EndsWith(":name}", StringComparison.Ordinal);
}
