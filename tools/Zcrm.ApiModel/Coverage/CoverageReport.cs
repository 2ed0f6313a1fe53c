using System.Text.RegularExpressions;

namespace Zcrm.ApiModel;

/// <summary>Which operations the client offers: judged by what is known of the API and by the code that is there, not by what the model claims.</summary>
internal sealed class CoverageReport(ApiModel model, IReadOnlyList<KnownOperation> known, string sources)
{
    private readonly string[] _files = [.. Directory.EnumerateFiles(sources, "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Contains("obj")).Select(File.ReadAllText)];

    /// <summary>The group of each known operation, and why it is missing; null where it is not.</summary>
    public IEnumerable<(KnownOperation Known, string Group, string? Missing)> Lines()
    {
        Dictionary<string, Operation> operations = model.Operations.ToDictionary(KnownOperation.KeyOf);
        HashSet<string> methods = GeneratedMethods();
        foreach (KnownOperation one in known)
        {
            if (!operations.TryGetValue($"{one.Verb} {one.Path}", out Operation? operation))
            {
                yield return (one, one.IsCurrent ? "(no group)" : "(taken back by Zoho)", "it is not in the model");
                continue;
            }

            string group = operation.Group.Length == 0 ? operation.Area : $"{operation.Area}.{operation.Group}";
            string? missing = methods.Contains(operation.Id) ? null : "its method is not in src/Zcrm/Generated; run generate";
            yield return (one, group, operation.Handwritten is { } method ? MissingMethod(method) : missing);
        }
    }

    public void Print(TextWriter output)
    {
        (KnownOperation Known, string Group, string? Missing)[] all = [.. Lines()];
        foreach (var group in all.GroupBy(line => line.Group).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{group.Key}: {group.Count(line => line.Missing is null)} of {group.Count()}");
            foreach ((KnownOperation known, _, string? missing) in group.Where(line => line.Missing is not null))
                output.WriteLine($"  missing: {known.Verb} {known.Path}: {missing}");
        }

        var current = all.Where(line => line.Known.IsCurrent).ToArray();
        int covered = current.Count(line => line.Missing is null);
        output.WriteLine($"operations: covered {covered} of {current.Length} current ones, and {all.Length - current.Length} were taken back by Zoho");
    }

    private HashSet<string> GeneratedMethods()
    {
        var found = new HashSet<string>();
        foreach (Group group in model.Groups)
        {
            string[] files = [.. _files.Where(file => file.Contains($"partial class {group.Class}\n", StringComparison.Ordinal))];
            foreach (Operation operation in Generated.OperationsOf(model, group))
            {
                string method = new MethodCode(operation, group, model).Write();
                if (files.Any(file => file.Contains(method, StringComparison.Ordinal))) found.Add(operation.Id);
            }
        }

        return found;
    }

    private string? MissingMethod(string method)
    {
        string[] parts = method.Split('.');
        var type = new Regex($@"\b(class|record) {parts[0]}\b");
        var member = new Regex($@"^    public [^\n(]*\b{parts[1]}(<[^\n(]*>)?\(", RegexOptions.Multiline);
        return _files.Any(file => type.IsMatch(file) && member.IsMatch(file)) ? null : $"there is no {method}";
    }
}
