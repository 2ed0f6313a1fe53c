namespace Zcrm.ApiModel;

/// <summary>A type in the files, without what cannot be relied on: exact shapes of errors, limits, samples.</summary>
internal sealed class SchemaType
{
    public static SchemaType Text => new() { Kind = "string" };

    /// <summary>string, integer, number, boolean, date, datetime, json, object, array or file.</summary>
    public required string Kind { get; set; }

    public bool Nullable { get; set; }

    /// <summary>Known values of text.</summary>
    public List<string> Values { get; init; } = [];

    public SchemaType? Item { get; set; }

    public OrderedDictionary<string, SchemaType> Properties { get; init; } = [];

    public HashSet<string> Required { get; init; } = [];

    /// <summary>The name in the files, by which a recursive use refers back to it.</summary>
    public string? Origin { get; set; }

    /// <summary>The origin of the object around it that this one repeats.</summary>
    public string? Repeats { get; set; }

    /// <summary>Whether it occurs in answers only; set once all uses are known.</summary>
    public bool ReadOnly { get; set; }

    public bool IsObject => Kind == "object" && (Properties.Count > 0 || Repeats is not null);

    /// <summary>One of Zoho's answers to a write: code, status, message and details.</summary>
    public bool IsOutcome => Kind == "object" && Properties.ContainsKey("code") && Properties.ContainsKey("status")
        && (Properties.ContainsKey("details") || Properties.ContainsKey("message"));

    public bool IsError => Kind == "object" && Properties.TryGetValue("status", out SchemaType? status) && status.Values is ["error"];

    /// <summary>Takes over what another description of the same thing has more.</summary>
    public SchemaType Merge(SchemaType other)
    {
        if (Kind != other.Kind) return MergeKinds(other);
        Nullable |= other.Nullable;
        ReadOnly &= other.ReadOnly;
        Repeats ??= other.Repeats;
        Origin ??= other.Origin;
        Values.AddRange(other.Values.Except(Values).ToArray());
        Item = Item is null ? other.Item : other.Item is null ? Item : Item.Merge(other.Item);
        foreach ((string name, SchemaType type) in other.Properties)
        {
            if (!Properties.TryAdd(name, type)) Properties[name] = Properties[name].Merge(type);
        }

        return this;
    }

    private SchemaType MergeKinds(SchemaType other)
    {
        if (Kind == "json") return other;
        if (other.Kind == "json" || (Kind, other.Kind) is ("datetime" or "date", "string") or ("number", "integer")) return this;
        if ((Kind, other.Kind) is ("string", "datetime" or "date") or ("integer", "number")) return other;

        // Text or a number, according to the file: text reads both.
        bool areScalars = Item is null && other.Item is null && Kind != "object" && other.Kind != "object";
        return areScalars ? new SchemaType { Kind = "string", Nullable = Nullable || other.Nullable } : this;
    }
}
