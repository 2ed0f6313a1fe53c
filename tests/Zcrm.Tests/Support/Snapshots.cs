using System.Reflection;

namespace Zcrm;

/// <summary>Text files of the repository that hold what was agreed. Set UPDATE_SNAPSHOTS=1 to accept a change, and review the diff.</summary>
internal static class Snapshots
{
    private static readonly string RepositoryRoot = typeof(Snapshots).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static void Match(string path, string actual)
    {
        string file = Path.Combine(RepositoryRoot, path);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllText(file, actual);
        actual.ShouldBe(File.ReadAllText(file).ReplaceLineEndings("\n"));
    }
}
