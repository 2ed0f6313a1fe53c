using System.Text;
using System.Text.RegularExpressions;

namespace Zcrm.ApiModel;

/// <summary>The page of all operations, for people.</summary>
internal static partial class OperationsPage
{
    public static string Write(ApiModel model)
    {
        var text = new StringBuilder($"""
            # Operations

            Every operation of Zoho CRM's API, version 8, that a current source knows, and the method that does it: {model.Operations.Count} operations.
            What is not here yet can be called by `crm.SendAsync`; [settings.md](settings.md) shows that, and what all these methods have in common.

            Any one of the scopes is enough. In the notes, "pages" is a list that is fetched page by page while it is enumerated, "one outcome each" gives an
            `ItemResult` for each item, "by hand" is a method that people wrote, and "since" is the first version of the API that has the operation.


            """);
        IGrouping<string, Group>[] areas = [.. model.Groups.GroupBy(group => group.Area)];
        foreach (IGrouping<string, Group> area in areas)
        {
            int count = model.Operations.Count(one => one.Area == area.Key);
            text.Append($"- [{area.Key}](#{area.Key.ToLowerInvariant()}): {Plain(model.Areas.First(one => one.Name == area.Key).Title)} {count} operations.\n");
        }

        text.Append('\n');
        foreach (IGrouping<string, Group> area in areas) WriteArea(text, model, area);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void WriteArea(StringBuilder text, ApiModel model, IGrouping<string, Group> area)
    {
        text.Append($"## {area.Key}\n\n");
        foreach (Group group in area)
        {
            Operation[] operations = [.. model.Operations.Where(one => one.Area == group.Area && one.Group == group.Name)];
            text.Append($"### {Place(group)}\n\n{Title(group)}\n\n");
            text.Append("| method | what it does | endpoint and scope | notes |\n|---|---|---|---|\n");
            foreach (Operation operation in operations) text.Append(Row(operation, group, model));
            text.Append('\n');
        }
    }

    private static string Row(Operation operation, Group group, ApiModel model)
    {
        string method = operation.Handwritten is { } written ? written.Replace("ZcrmClient.", "crm.", StringComparison.Ordinal) : new MethodCode(operation, group, model).Name;
        string endpoint = $"`{operation.Verb} {Prefix(operation.Host)}{operation.Path}`";
        return $"| `{method}` | {Plain(new MethodSentences(operation, group).Summary())} | {endpoint}<br>{Scopes(operation)} | {Notes(operation)} |\n";
    }

    private static string Title(Group group) => Plain(group.Title ?? $"{Grammar.Capital(group.Plural)}.");

    // References of the code's comments are names here.
    private static string Plain(string sentence) => Reference().Replace(sentence, "`$1`").Replace("<c>", "`", StringComparison.Ordinal).Replace("</c>", "`", StringComparison.Ordinal);

    private static string Place(Group group)
    {
        string area = group.Area == "Records" ? "crm.Records(module)" : $"crm.{group.Area}";
        return group.Name.Length == 0 ? area : $"{area}.{group.Name}";
    }

    private static string Prefix(string host) => host switch { "bulk" => "/crm/bulk/v8", "email" => "/crm/email/v8", _ => "" };

    private static string Scopes(Operation operation) =>
        operation.Scopes is { } scopes ? string.Join(" or ", scopes.Take(2).Select(scope => $"`{scope}`")) : "no scope is known";

    private static string Notes(Operation operation)
    {
        string?[] notes =
        [
            operation.Paged is null ? null : "pages",
            operation.Batch ? "one outcome each" : null,
            operation.Handwritten is null ? null : "by hand",
            operation.Answer.Kind == "file" ? "a file" : null,
            operation.Host == "upload" ? "host of files" : null,
            operation.Credits is { } credits ? $"{credits} credits" : null,
            operation.Since is { } first ? $"since {first}" : null,
        ];
        return string.Join("; ", notes.OfType<string>());
    }

    [GeneratedRegex("<see cref=\"(?:ZcrmClient\\.)?(\\w+)[^\"]*\"/>")]
    private static partial Regex Reference();
}
