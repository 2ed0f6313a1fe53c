using System.Text;

namespace Zcrm.ApiModel;

/// <summary>The page of all operations, for people.</summary>
internal static class OperationsPage
{
    public static string Write(ApiModel model)
    {
        var text = new StringBuilder($"""
            # Operations

            Every operation of Zoho CRM's API, version 8, that a current source knows, and the method that does it: {model.Operations.Count} operations.
            This page is generated from `spec/crm-v8.json`. Where several scopes are named, any one is enough. "pages" means that the list is fetched page by page
            while it is enumerated. What is not here yet can be called by `crm.SendAsync`.


            """);
        foreach (IGrouping<string, Group> area in model.Groups.GroupBy(group => group.Area)) WriteArea(text, model, area);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void WriteArea(StringBuilder text, ApiModel model, IGrouping<string, Group> area)
    {
        text.Append($"## {area.Key}\n\n");
        foreach (Group group in area)
        {
            Operation[] operations = [.. model.Operations.Where(one => one.Area == group.Area && one.Group == group.Name)];
            text.Append($"### {(group.Name.Length == 0 ? area.Key : group.Name)}\n\n{Title(group)}\n\n");
            text.Append("| method | endpoint | scopes | notes |\n|---|---|---|---|\n");
            foreach (Operation operation in operations) text.Append(Row(operation, Method(operation, group, model)));
            text.Append('\n');
        }
    }

    private static string Row(Operation operation, string method) =>
        $"| `{method}` | {operation.Verb} `{Prefix(operation.Host)}{operation.Path}` | {Scopes(operation)} | {Notes(operation)} |\n";

    private static string Title(Group group) => group.Title?.Replace("<see cref=\"TagsClient\"/>", "`TagsClient`", StringComparison.Ordinal)
        ?? $"{char.ToUpperInvariant(group.Plural[0])}{group.Plural[1..]}.";

    private static string Method(Operation operation, Group group, ApiModel model) =>
        operation.Handwritten ?? $"{Place(group)}.{new MethodCode(operation, group, model).Name}";

    private static string Place(Group group)
    {
        string area = group.Area == "Records" ? "crm.Records(module)" : $"crm.{group.Area}";
        return group.Name.Length == 0 ? area : $"{area}.{group.Name}";
    }

    private static string Prefix(string host) => host switch { "bulk" => "/crm/bulk/v8", "email" => "/crm/email/v8", _ => "" };

    private static string Scopes(Operation operation) => operation.Scopes is { } scopes ? string.Join(", ", scopes.Take(3).Select(scope => $"`{scope}`")) : "";

    private static string Notes(Operation operation)
    {
        string?[] notes =
        [
            operation.Paged is null ? null : "pages",
            operation.Batch ? "one outcome each" : null,
            operation.Credits is { } credits ? $"{credits} credits" : null,
            operation.Host == "upload" ? "host of files" : null,
            operation.Answer.Kind == "file" ? "a file" : null,
        ];
        return string.Join("; ", notes.OfType<string>());
    }
}
