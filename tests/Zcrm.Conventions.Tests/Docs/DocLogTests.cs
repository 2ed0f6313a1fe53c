using System.Text.RegularExpressions;

namespace Zcrm;

/// <summary>The table of log messages is that of the client.</summary>
public sealed partial class DocLogTests
{
    private static readonly (int Id, string Level)[] Logged =
        [.. Message().Matches(File.ReadAllText(Path.Combine(Repository.Root, "src/Zcrm/Diagnostics/Log.cs"))).Select(match => (int.Parse(match.Groups[1].Value, null), match.Groups[2].Value))];

    [Fact]
    public void Each_message_has_an_id_of_its_own() => Logged.Select(message => message.Id).ShouldBeUnique();

    [Fact]
    public void Each_message_is_in_the_table_with_its_level() => DocPage.All["docs/telemetry.md"].Lines
        .Select(line => Row().Match(line))
        .Where(row => row.Success)
        .SelectMany(row => row.Groups[1].Value.Split(", ").Select(id => (int.Parse(id, null), row.Groups[2].Value)))
        .ShouldBe(Logged, ignoreOrder: true);

    [GeneratedRegex(@"LoggerMessage\((\d+), LogLevel\.(\w+),")]
    private static partial Regex Message();

    [GeneratedRegex(@"^\| ([\d, ]+) \| (\w+) \|")]
    private static partial Regex Row();
}
