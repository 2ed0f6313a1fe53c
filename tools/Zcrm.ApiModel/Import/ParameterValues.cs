namespace Zcrm.ApiModel;

/// <summary>Known values of parameters: which of those in the files are any, and a type for those that are one of several.</summary>
internal static class ParameterValues
{
    private const int Most = 40;

    private static readonly HashSet<string> Strays = new(StringComparer.Ordinal) { "page", "per_page", "module", "filters", "filter" };

    /// <summary>The values that can be relied on; null for samples, fragments of JSON, and lists too long to mean anything.</summary>
    public static IReadOnlyList<string>? Known(string name, IEnumerable<string> values)
    {
        string[] known = [.. values.Where(value => value.Length > 0 && !value.Contains(','))];
        return known.Length is < 2 or > Most || Strays.Contains(name) ? null : known;
    }

    /// <summary>Gives each set of values a name that says what is asked with it; the same set in one group has one name.</summary>
    public static List<Operation> Named(List<Operation> operations, Overlay overlay, IReadOnlyList<Schema> schemas, ref IReadOnlyList<KnownValues> enums)
    {
        var named = new Dictionary<string, KnownValues>(StringComparer.Ordinal);
        HashSet<string> taken = [.. schemas.Select(schema => schema.Name), .. enums.Select(known => known.Name)];
        List<Operation> all = [.. operations.Select(operation => operation.Handwritten is null ? With(operation, overlay, named, taken) : operation)];
        enums = [.. enums.Concat(named.Values)
            .OrderBy(known => known.Area, StringComparer.Ordinal)
            .ThenBy(known => known.Group, StringComparer.Ordinal)
            .ThenBy(known => known.Name, StringComparer.Ordinal)];
        return all;
    }

    private static Operation With(Operation operation, Overlay overlay, Dictionary<string, KnownValues> named, HashSet<string> taken) =>
        operation.Parameters is null ? operation : operation with { Parameters = [.. operation.Parameters.Select(one => With(one, operation, overlay, named, taken))] };

    // What may hold several values, commas between, stays text.
    private static Parameter With(Parameter one, Operation operation, Overlay overlay, Dictionary<string, KnownValues> named, HashSet<string> taken)
    {
        if (one.Values is not { } values || one.Fixed is not null || one.Name.StartsWith("include", StringComparison.Ordinal) || one.Name is "status" or "api_names") return one;
        string set = $"{operation.Area}.{operation.Group}.{one.Name}";
        if (!named.TryGetValue(set, out KnownValues? known))
        {
            OverlayGroup group = overlay.Places.Groups.First(group => group.Area == operation.Area && group.Name == operation.Group);
            string name = Words.Pascal(group.Noun) + CSharp.OptionName(one) + (operation.Verb == "GET" ? "Filter" : "");
            if (one.Name is "sort_order" or "mode" or "view") name = name.Replace("Filter", "", StringComparison.Ordinal);
            name = overlay.Renamed(name);
            for (int number = 2; !taken.Add(name); number++) name += number;
            named[set] = known = new KnownValues(name, operation.Area, operation.Group, values);
        }
        else if (!values.All(known.Values.Contains))
        {
            named[set] = known = known with { Values = [.. known.Values.Union(values)] };
        }

        return one with { Values = null, Enum = known.Name };
    }
}
