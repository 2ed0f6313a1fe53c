namespace Zcrm;

/// <summary>The header that makes Zoho read external values where ids are expected.</summary>
internal static class ExternalHeader
{
    private const string Name = "X-EXTERNAL";

    /// <summary>The record itself is named by an external field.</summary>
    public static CrmRequest External(this CrmRequest request, string module, ExternalId id) => request.Header(Name, $"{module}.{id.Field}");

    /// <summary>Lookups in the body are, each written as the lookup's name and that of the external field behind it.</summary>
    public static CrmRequest ExternalLookups(this CrmRequest request, string module, IReadOnlyList<string>? lookups, ExternalId? own = null)
    {
        IEnumerable<string> paths = (lookups ?? []).Select(lookup => $"{module}.{lookup}");
        if (own is { } id) paths = paths.Prepend($"{module}.{id.Field}");
        string value = string.Join(',', paths);
        return value.Length == 0 ? request : request.Header(Name, value);
    }

    /// <exception cref="ArgumentException">A path is not a lookup and a field.</exception>
    public static void Check(IReadOnlyList<string>? lookups)
    {
        foreach (string lookup in lookups ?? [])
        {
            bool isPath = lookup is not null && ApiName.IsPath(lookup) && lookup.Split('.') is { Length: >= 2 } parts && !parts.Contains("");
            if (!isPath)
                throw new ArgumentException(
                    $"'{lookup}' in {nameof(WriteOptions)}.{nameof(WriteOptions.ExternalLookups)} is not a lookup and the external field of its module, as in Account_Name.Customer_Number.", nameof(lookups));
        }
    }
}
