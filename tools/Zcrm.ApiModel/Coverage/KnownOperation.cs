namespace Zcrm.ApiModel;

/// <summary>An operation that some source knows, whether the model has it or not.</summary>
internal sealed record KnownOperation(string Verb, string Path, string[] Sources)
{
    /// <summary>Whether a current source has it, not only files that were taken back.</summary>
    public bool IsCurrent => Sources is not ["removed"];

    public static IReadOnlyList<KnownOperation> Read(string path) => [.. File.ReadLines(path).Skip(1)
        .Select(line => line.Split('\t'))
        .Select(parts => new KnownOperation(parts[0], parts[1], parts[2].Split(' ')))];

    /// <summary>The verb and full path of an operation of the model, as they stand in that file.</summary>
    public static string KeyOf(Operation operation) => $"{operation.Verb} {Prefix(operation.Host)}{operation.Path}";

    private static string Prefix(string host) => host switch { "bulk" => "/crm/bulk/v8", "email" => "/crm/email/v8", _ => "/crm/v8" };
}
