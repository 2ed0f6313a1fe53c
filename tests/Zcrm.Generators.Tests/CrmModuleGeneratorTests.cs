using System.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Zcrm.Generators;

public sealed class CrmModuleGeneratorTests
{
    private const string Project = """
        namespace App;

        [CrmModule("Projects")]
        public sealed partial class Project : CrmRecord
        {
            public partial string? ProjectName { get; set; }
            [CrmField("Budget__c")] public partial decimal? Budget { get; init; }
            public partial IReadOnlyList<string> Skills { get; internal set; }
            public partial Zcrm.Modules.Account? Customer { get; set; }
            public partial CrmReference? Sponsor { get; set; }
            public partial CrmRows<CrmObject> Milestones { get; }
            internal partial DateOnly? DueDate { get; private set; }
            public string Plain => "untouched";
        }
        """;

    [Fact]
    public void The_other_half_of_a_module_compiles_without_a_warning()
    {
        (string code, var errors) = Compiling.Generate(Project);
        errors.ShouldBeEmpty();
        code.ShouldContain("""get => Get<string?>("Project_Name");""");
        code.ShouldContain("""init => Set("Budget__c", value);""");
        code.ShouldContain("""set => SetLookup("Customer", value);""");
        code.ShouldContain("""private set => Set("Due_Date", value);""");
        code.ShouldContain("""new("Milestones", "Milestones") { IsOnlyReadAlone = true }""");
        code.ShouldNotContain("Plain");
    }

    [Theory]
    [InlineData("DealName", "Deal_Name")]
    [InlineData("Email", "Email")]
    [InlineData("NoOfEmployees", "No_Of_Employees")]
    [InlineData("URLOfSite", "URL_Of_Site")]
    [InlineData("Deal_Name", "Deal_Name")]
    [InlineData("Field1", "Field1")]
    public void A_name_is_its_words_joined_by_underscores(string property, string field) => FieldNames.Of(property).ShouldBe(field);

    [Fact]
    public void A_module_may_be_inside_other_types_and_outside_of_any_namespace()
    {
        (string code, var errors) = Compiling.Generate("""
            public static partial class Outer
            {
                [CrmModule("Projects")]
                internal sealed partial class Project : CrmRecord { public partial int? Size { get; set; } }
            }
            """);
        errors.ShouldBeEmpty();
        code.ShouldContain("partial class Outer");
    }

    [Fact]
    public void An_edit_elsewhere_runs_nothing_again()
    {
        var before = Compiling.Compilation(Project, "class Other { int A => 1; }");
        GeneratorDriver driver = Compiling.Driver().RunGenerators(before, TestContext.Current.CancellationToken);
        var after = before.ReplaceSyntaxTree(before.SyntaxTrees[2], Compiling.Parse("class Other { int A => 2; int B; }", "File2.cs"));
        driver = driver.RunGenerators(after, TestContext.Current.CancellationToken);
        Reasons(driver).ShouldAllBe(reason => reason == IncrementalStepRunReason.Cached || reason == IncrementalStepRunReason.Unchanged);
    }

    [Fact]
    public void An_edit_within_a_method_of_the_module_writes_nothing_again()
    {
        var before = Compiling.Compilation(Project);
        GeneratorDriver driver = Compiling.Driver().RunGenerators(before, TestContext.Current.CancellationToken);
        var after = before.ReplaceSyntaxTree(before.SyntaxTrees[1], Compiling.Parse(Project.Replace("untouched", "touched", StringComparison.Ordinal), "File1.cs"));
        driver = driver.RunGenerators(after, TestContext.Current.CancellationToken);
        Reasons(driver).ShouldAllBe(reason => reason == IncrementalStepRunReason.Cached || reason == IncrementalStepRunReason.Unchanged);
    }

    [Fact]
    public void A_new_module_is_all_that_runs_and_costs_20_milliseconds_at_most()
    {
        var before = Compiling.Compilation([Project, .. Enumerable.Range(0, 50).Select(Module)]);
        GeneratorDriver driver = Compiling.Driver().RunGenerators(before, TestContext.Current.CancellationToken);
        (TimeSpan module, TimeSpan other) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (int i = 50; i < 60; i++)
        {
            before = before.AddSyntaxTrees(Compiling.Parse($"class Other{i};", $"Other{i}.cs"));
            other = Least(other, Timed(() => driver = driver.RunGenerators(before, TestContext.Current.CancellationToken)));
            before = before.AddSyntaxTrees(Compiling.Parse(Module(i), $"New{i}.cs"));
            module = Least(module, Timed(() => driver = driver.RunGenerators(before, TestContext.Current.CancellationToken)));
            Reasons(driver).Count(reason => reason == IncrementalStepRunReason.New).ShouldBe(1);
            Reasons(driver).Count(reason => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged).ShouldBe(i + 1);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{module.TotalMilliseconds:0.00} ms, without a module {other.TotalMilliseconds:0.00} ms");
        (module - other).ShouldBeLessThan(TimeSpan.FromMilliseconds(20));
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static TimeSpan Timed(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start);
    }

    private static string Module(int number) => $$"""
        using Zcrm;
        [CrmModule("Module{{number}}")]
        public sealed partial class Module{{number}} : CrmRecord
        {
            public partial string? Name { get; set; }
            public partial decimal? Amount { get; set; }
            public partial Zcrm.Modules.Account? Account { get; set; }
        }
        """;

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorDriver driver) => driver.GetRunResult().Results[0]
        .TrackedSteps[CrmModuleGenerator.ModulesStep].SelectMany(step => step.Outputs).Select(output => output.Reason);
}
