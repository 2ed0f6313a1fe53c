namespace Zcrm.ApiModel;

/// <summary>The committed code is what the model gives, and stays within what people can read.</summary>
public sealed class GeneratedCodeTests
{
    private static string Committed { get; } = Path.Combine(The.Root, "src", "Zcrm", "Generated");

    [Fact]
    public void Generating_anew_changes_nothing()
    {
        string folder = Directory.CreateTempSubdirectory("zcrm-generated-").FullName;
        try
        {
            Generated.WriteTo(folder, The.Model);
            Files(folder).ShouldBe(Files(Committed));
            foreach (string file in Files(folder)) File.ReadAllText(Path.Combine(Committed, file)).ShouldBe(File.ReadAllText(Path.Combine(folder, file)), file);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_page_of_operations_is_what_the_model_gives() =>
        File.ReadAllText(Path.Combine(The.Root, "docs", "operations.md")).ShouldBe(OperationsPage.Write(The.Model));

    [Fact]
    public void The_code_has_fewer_than_35000_lines_and_no_file_more_than_400()
    {
        int[] lines = [.. Files(Committed).Select(file => File.ReadAllLines(Path.Combine(Committed, file)).Length)];
        lines.Sum().ShouldBeLessThan(35_000);
        lines.Max().ShouldBeLessThanOrEqualTo(400);
    }

    private static string[] Files(string folder) => [.. Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file))
        .Order(StringComparer.Ordinal)];
}
