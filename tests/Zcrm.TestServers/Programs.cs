namespace Zcrm;

/// <summary>Finds the servers' programs where Debian's packages put them, and on the path.</summary>
internal static class Programs
{
    public static string Find(string name, string package) =>
        Folders().Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException($"'{name}' is not on this machine. Install the package '{package}', as eng/test.sh does.");

    private static IEnumerable<string> Folders()
    {
        const string postgreSql = "/usr/lib/postgresql";
        IEnumerable<string> versions = Directory.Exists(postgreSql) ? Directory.EnumerateDirectories(postgreSql).Order().Reverse() : [];
        return versions.Select(version => Path.Combine(version, "bin"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            .Concat(["/usr/sbin", "/usr/bin", "/usr/local/bin"]);
    }
}
