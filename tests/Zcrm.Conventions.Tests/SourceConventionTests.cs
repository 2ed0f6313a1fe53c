using System.Text.RegularExpressions;

namespace Zcrm;

public sealed partial class SourceConventionTests
{
    private const int MaxLines = 400;

    [Fact]
    public void No_source_file_is_longer_than_400_lines() => Repository.Sources("src", "tests", "samples", "bench", "tools")
        .Select(file => (Name: Repository.Relative(file), Lines: File.ReadAllLines(file).Length))
        .Where(file => file.Lines > MaxLines)
        .ShouldBeEmpty();

    [Fact]
    public void No_source_has_regions_or_work_left_for_later() => Repository.Sources("src", "tests", "samples", "bench", "tools")
        .Where(file => !file.EndsWith(nameof(SourceConventionTests) + ".cs", StringComparison.Ordinal))
        .Where(file => Leftovers().IsMatch(File.ReadAllText(file)))
        .Select(Repository.Relative)
        .ShouldBeEmpty();

    [Fact]
    public void Namespaces_are_file_scoped() => Repository.Sources("src", "tests", "samples", "bench")
        .Where(file => BlockNamespace().IsMatch(File.ReadAllText(file)))
        .Select(Repository.Relative)
        .ShouldBeEmpty();

    [Fact]
    public void Tests_that_measure_the_memory_of_the_process_run_alone() => Repository.Sources("tests")
        .Where(file => !file.EndsWith(nameof(SourceConventionTests) + ".cs", StringComparison.Ordinal))
        .Where(file => File.ReadAllText(file) is var text && MeasuredMemory().IsMatch(text) && !text.Contains("[Collection(nameof(MeasuresMemory))]", StringComparison.Ordinal))
        .Select(Repository.Relative)
        .ShouldBeEmpty();

    [GeneratedRegex(@"GC\.GetTotal(Memory|AllocatedBytes)\(")]
    private static partial Regex MeasuredMemory();

    [GeneratedRegex(@"#region|\bTODO\b|\bFIXME\b|\bHACK\b|NotImplementedException")]
    private static partial Regex Leftovers();

    [GeneratedRegex(@"^namespace [\w.]+\s*\{?\s*$(?<!;)", RegexOptions.Multiline)]
    private static partial Regex BlockNamespace();
}
