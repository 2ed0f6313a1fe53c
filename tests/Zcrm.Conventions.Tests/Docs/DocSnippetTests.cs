namespace Zcrm;

/// <summary>What a page shows compiles as it stands, with the usings that the page names and no others.</summary>
public sealed class DocSnippetTests(DocCompilation compiled) : IClassFixture<DocCompilation>
{
    public static TheoryData<string> Pages { get; } = [.. DocPage.All.Values.Where(page => page.Snippets.Length > 0).Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_snippets_of_a_page_compile(string page) => compiled.ErrorsOf(page).ShouldBeEmpty();

    [Fact]
    public void The_examples_in_the_documentation_of_classes_compile() =>
        DocExamples.All.Select(example => example.Place.Split(':')[0]).Distinct().SelectMany(compiled.ErrorsOf).ShouldBeEmpty();

    [Fact]
    public void The_names_that_pages_take_for_granted_compile() => compiled.ErrorsOf("DocContext.cs").ShouldBeEmpty();

    [Fact]
    public void What_does_not_compile_is_noticed_with_its_line() =>
        compiled.ErrorsOf("wrong.md").ShouldHaveSingleItem().ShouldStartWith("wrong.md:8: CS0029:");

    [Fact]
    public void Code_of_another_kind_does_not_slip_through() => DocPage.All.Values
        .SelectMany(page => page.Lines.Where(line => line.Trim() is "```cs" or "```c#" or "```C#").Select(line => $"{page.Name}: {line}"))
        .ShouldBeEmpty();
}
