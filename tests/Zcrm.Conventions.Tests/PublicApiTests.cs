using System.Reflection;
using PublicApiGenerator;

namespace Zcrm;

/// <summary>The public surface as text: a change of it shows as a diff to be looked at. Set UPDATE_SNAPSHOTS=1 to accept it.</summary>
public sealed class PublicApiTests
{
    // What the compiler adds to iterators has numbers that change with the code around it.
    private static readonly ApiGeneratorOptions Options = new()
    {
        IncludeAssemblyAttributes = false,
        ExcludeAttributes = ["System.Runtime.CompilerServices.AsyncIteratorStateMachineAttribute", "System.Runtime.CompilerServices.EnumeratorCancellationAttribute"],
    };

    public static TheoryData<string> Assemblies => [.. Repository.Libraries.Select(library => library.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_public_api_is_the_one_that_was_agreed(string name)
    {
        Assembly library = Repository.Libraries.Single(assembly => assembly.GetName().Name == name);
        string actual = library.GeneratePublicApi(Options).ReplaceLineEndings("\n") + "\n";
        string file = Path.Combine(Repository.Root, "tests", "Zcrm.Conventions.Tests", "PublicApi", name + ".txt");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        actual.ShouldBe(File.ReadAllText(file).ReplaceLineEndings("\n"), "The public API changed. If that is intended, run the tests with UPDATE_SNAPSHOTS=1 and review the diff.");
    }
}
