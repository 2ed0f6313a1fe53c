namespace Zcrm.ApiModel;

/// <summary>What an argument is, where it comes from, and what leaving it out means.</summary>
internal sealed class ParameterSentences(Operation operation, Group group)
{
    public string Of(Parameter parameter)
    {
        string text = Known(parameter) ?? ById(parameter) ?? ByType(parameter);
        if (parameter.Values is { Count: > 0 } values)
            text += $"; known: {string.Join(", ", values.Take(8).Select(value => $"<c>{Grammar.Xml(value)}</c>"))}";
        return text + ".";
    }

    private string? Known(Parameter parameter) => (parameter.Name, parameter.In) switch
    {
        ("module", "path") when group.Noun == "module" => "The module's API name, for example <c>Leads</c>",
        ("module", _) => parameter.Required ? "The API name of the module, for example <c>Leads</c>" : "The API name of a module, for example <c>Leads</c>; null: all modules",
        ("id", "path") => Own(),
        ("ids", "query") => $"The ids of the {group.Plural}{(parameter.Required ? "" : "; null: all")}",
        ("per_page", _) => "How many items a page holds; null: as many as Zoho gives by itself",
        ("page", _) => "The page, from 1",
        ("fields", _) => "The API names of the fields to read",
        ("If-Modified-Since", _) => "Only what changed since then; null: whenever it changed",
        ("X-CRM-ORG", _) => "The organization's <c>zgid</c>, where the user belongs to several; null: that of the connection",
        ("X-EXTERNAL", _) => "The fields whose values stand for ids",
        ("sort_by", _) => "The key to sort by; null: Zoho's own order",
        ("sort_order", _) => "<c>asc</c> or <c>desc</c>; null: Zoho's own order",
        ("filters", _) => "Conditions as JSON, in Zoho's notation; null: no conditions",
        ("include" or "include_inner_details", _) => "Keys that Zoho leaves out unless asked, commas between; null: none of them",
        ("include_types", _) => "Kinds that Zoho leaves out unless asked; null: none of them",
        ("job_id", _) => "The job's id, which the call that began it gave",
        ("arguments", _) => "The arguments as a JSON object; null: none",
        ("portal", "path") => "The portal's API name",
        ("apiName", "path") => $"The {Grammar.Of(group.Noun)} API name",
        ("name", "path") => $"The {Grammar.Of(group.Noun)} API name",
        ("layout_id", _) => $"The layout's id{(parameter.Required ? "" : "; null: every layout")}",
        ("transfer_to_id" or "transfer_to" or "transfer_To", _) => $"The id of the {group.Noun} that takes over what the old one had",
        ("message_id", _) or ("messageId", _) => "The email's message id, as its record's list of emails tells it",
        ("active", _) when IsFilter(parameter) => $"Whether only active {group.Plural} are wanted, or only inactive ones; null: both",
        ("active", _) => "Whether it shall be active",
        ("executed_from", _) => "The first day to count",
        ("executed_till", _) => "The last day to count",
        ("delete_previous_forecasts", _) => "Whether forecasts made before are deleted; null: they stay",
        _ => null,
    };

    private string? ById(Parameter parameter)
    {
        string name = parameter.Name;
        string? stem = name.EndsWith("_ids", StringComparison.Ordinal) ? name[..^4]
            : name.EndsWith("_id", StringComparison.Ordinal) ? name[..^3]
            : name.EndsWith("Id", StringComparison.Ordinal) ? name[..^2] : null;
        if (stem is null) return null;
        string noun = Grammar.Plain(stem);
        string what = parameter.Type == "id[]" ? $"The ids of the {Plural(noun)}" : $"The {Grammar.Of(noun)} id";
        return parameter.Required ? what : IsFilter(parameter) ? $"{what}, if only that is wanted; null: all" : $"{what}; null: none";
    }

    private string ByType(Parameter parameter)
    {
        string plain = Grammar.Plain(parameter.Name);
        if (parameter.Type == "boolean") return $"What Zoho calls <c>{parameter.Name}</c>{(parameter.Required ? "" : "; null: as Zoho does by itself")}";
        if (parameter.Required) return $"The {plain}";
        return IsFilter(parameter) ? $"Only {group.Plural} with this {plain}; null: all" : $"The {plain}; null: none";
    }

    private bool IsFilter(Parameter parameter) => operation.Verb == "GET" && parameter.In == "query" && operation.Answer.Kind == "list";

    private string Own() => $"The {Grammar.Of(MethodSentences.TargetOf(operation, group))} id";

    private static string Plural(string noun) => noun.EndsWith('s') ? noun : noun.EndsWith('y') ? noun[..^1] + "ies" : noun + "s";
}
