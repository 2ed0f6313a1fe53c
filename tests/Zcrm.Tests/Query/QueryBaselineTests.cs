using System.Text;

namespace Zcrm;

/// <summary>What each line of C# becomes, side by side in QueryBaselines.txt. Set UPDATE_SNAPSHOTS=1 to accept a change, and review the diff.</summary>
public sealed class QueryBaselineTests
{
    [Fact]
    public void Every_line_becomes_the_query_or_the_error_that_was_agreed()
    {
        var actual = new StringBuilder("C# -> COQL, or the error\n");
        foreach ((string line, Func<string> translate) in QueryBaselines.All) actual.Append(Outcome(line, translate));
        Snapshots.Match("tests/Zcrm.Tests/Query/QueryBaselines.txt", actual.ToString());
    }

    private static string Outcome(string line, Func<string> translate)
    {
        string outcome;
        try
        {
            outcome = translate();
        }
        catch (Exception exception) when (exception is NotSupportedException or ArgumentException)
        {
            outcome = $"{exception.GetType().Name}: {exception.Message}";
        }

        return $"\n{string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}\n    {outcome}\n";
    }
}
