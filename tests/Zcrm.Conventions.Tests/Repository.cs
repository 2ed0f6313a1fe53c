using System.Reflection;

namespace Zcrm;

/// <summary>The repository's own files, for rules about them.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepositoryRoot").Value!);

    public static Assembly[] Libraries { get; } =
    [
        typeof(ZcrmClient).Assembly,
        typeof(AspNetCore.ZohoOptions).Assembly,
        typeof(Bulk.BulkClient).Assembly,
        typeof(Emulator.ZcrmEmulatorOptions).Assembly,
        typeof(Extensions.ZcrmBuilder).Assembly,
        typeof(Redis.RedisTokenStore).Assembly,
        typeof(Sql.SqlTokenStore).Assembly,
    ];

    public static IEnumerable<string> Sources(params string[] folders) => folders
        .Select(folder => Path.Combine(Root, folder))
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');
}
