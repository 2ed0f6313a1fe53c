using System.Text;

namespace Zcrm;

/// <summary>
/// Every operator on every type of field, side by side in OperatorMatrix.txt: what follows "where", or the error, as soon as the fields of the module
/// are known. Set UPDATE_SNAPSHOTS=1 to accept a change, and review the diff.
/// </summary>
public sealed class OperatorMatrixTests
{
    private const int Width = 88;

    [Fact]
    public void Every_operator_on_every_type_becomes_the_condition_or_the_error_that_was_agreed()
    {
        var matrix = new StringBuilder("C# -> COQL, or the error; of a record r\n");
        foreach (FieldOfType field in FieldOfType.All) Write(matrix, $"{field.Name}: {field.Type}{field.More}", field.Name, field.Lines(field.Name));
        Write(matrix, "Fields of lookups", "Text", NestedLines.For("Text"));
        Snapshots.Match("tests/Zcrm.Tests/Query/Operators/OperatorMatrix.txt", matrix.ToString());
    }

    [Fact]
    public void Every_error_names_the_condition_and_what_to_do_instead()
    {
        foreach (FieldOfType field in FieldOfType.All)
        {
            foreach (OperatorLine line in field.Lines(field.Name))
            {
                (string outcome, bool isError) = Outcome(line);
                if (!isError) continue;
                outcome.ShouldMatch($"'[^']*(field|{field.Name}|r\\.Id)", line.With(field.Name));
                outcome.ShouldMatch("(Compare|compare|Test|test|Use|use|Ask|Search|Query|Leave|Name|Read) [^.]+", line.With(field.Name));
            }
        }
    }

    private static void Write(StringBuilder matrix, string title, string field, IEnumerable<OperatorLine> lines)
    {
        matrix.Append('\n').Append(title.Trim()).Append("\n\n");
        foreach (OperatorLine line in lines) matrix.Append("    ").Append(line.With(field).PadRight(Width)).Append(' ').Append(Outcome(line).Text).Append('\n');
    }

    private static (string Text, bool IsError) Outcome(OperatorLine line)
    {
        try
        {
            string coql = new CrmQuery<CrmRecord>(new CoqlRunner(null!), new CrmModuleInfo("Samples", [])).Fields("id").Where(line.Condition).ToCoql();
            string? problem = new QueryProblems(module => module == "Samples" ? FieldOfType.Metadata : null).First(CoqlText.Parse(coql).Query);
            return problem is null ? (coql.Split(" where ", 2)[1], false) : ($"ArgumentException: {problem}", true);
        }
        catch (Exception exception) when (exception is NotSupportedException or ArgumentException)
        {
            return ($"{exception.GetType().Name}: {exception.Message}", true);
        }
    }
}
