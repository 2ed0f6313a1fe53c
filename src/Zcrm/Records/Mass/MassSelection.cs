namespace Zcrm;

/// <summary>Which records a job takes: those of a custom view, up to 50,000.</summary>
/// <param name="CustomView">The id of the view.</param>
public sealed record MassSelection(CrmId CustomView)
{
    /// <summary>The id of a territory to which the records must belong.</summary>
    /// <value>Null: any.</value>
    public CrmId? Territory { get; init; }

    /// <summary>Whether the territory's children count too.</summary>
    /// <value>False.</value>
    public bool IncludeChildTerritories { get; init; }

    /// <summary>What else must be true, as Zoho's criteria object: <c>{"field":{"api_name":"City"},"comparator":"equal","value":"Kyoto"}</c>.</summary>
    /// <value>Null: nothing.</value>
    public CrmObject? Criteria { get; init; }

    internal CrmObject WriteTo(CrmObject body)
    {
        ActionBody.EnsureId(CustomView, nameof(CustomView));
        body["cvid"] = CustomView;
        if (Territory is { IsEmpty: false } territory) body["territory"] = new CrmObject { ["id"] = territory, ["include_child"] = IncludeChildTerritories };
        if (Criteria is not null) body["criteria"] = Criteria;
        return body;
    }
}
