namespace Zcrm;

/// <summary>The parts of a notification, in one form whatever form they came in.</summary>
internal sealed record NotificationFacts(string Module, string Operation, IReadOnlyList<CrmId> Ids)
{
    public CrmId ChannelId { get; init; }

    public DateTimeOffset? ServerTime { get; init; }

    public Secret? Token { get; init; }

    public IReadOnlyDictionary<string, string> QueryParameters { get; init; } = new Dictionary<string, string>();

    /// <summary>Changed fields by record.</summary>
    public IReadOnlyDictionary<CrmId, IReadOnlyList<string>> Fields { get; init; } = new Dictionary<CrmId, IReadOnlyList<string>>();

    /// <summary>Changed fields of which Zoho does not say whose they are.</summary>
    public IReadOnlyList<string> FieldsOfAll { get; init; } = [];

    public IReadOnlyDictionary<CrmId, CrmObject> Values { get; init; } = new Dictionary<CrmId, CrmObject>();
}
