using System.Text.RegularExpressions;

namespace Zcrm.ApiModel;

/// <summary>What is written by hand is told in stories that run against the emulator; the emulator's own tests call all that is generated.</summary>
public sealed class HandwrittenTests
{
    [Fact]
    public void Every_method_that_is_written_by_hand_occurs_in_a_story()
    {
        string[] stories = [.. Directory.EnumerateFiles(Path.Combine(The.Root, "tests", "Zcrm.Scenarios.Tests"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)];
        HashSet<string> generated = [.. The.Model.Groups.Select(group => group.Class).Where(type => type != "RecordsClient")];
        string[][] byHand = [.. The.Model.Operations.Select(operation => operation.Handwritten).OfType<string>().Distinct().Select(name => name.Split('.')).Where(name => !generated.Contains(name[0]))];

        byHand.ShouldNotBeEmpty();
        byHand.Where(name => !stories.Any(story => Tells(story, name[0], name[1]))).Select(name => string.Join('.', name)).ShouldBeEmpty();
    }

    /// <summary>The method is called where its client is spoken of: that of notes, say, in a story with notes.</summary>
    private static bool Tells(string story, string type, string method) =>
        Regex.IsMatch(story, $@"\.{method}\b") && (!type.EndsWith("Client", StringComparison.Ordinal) || type == "ZcrmClient" || story.Contains(type[..^"Client".Length], StringComparison.Ordinal));
}
