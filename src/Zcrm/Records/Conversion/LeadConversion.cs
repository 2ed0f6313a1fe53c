namespace Zcrm;

/// <summary>What a lead is converted to. Without any setting it becomes a contact, and an account of its company.</summary>
public sealed record LeadConversion : CallOptions
{
    /// <summary>The id of the account to use instead of a new one.</summary>
    /// <value>Null.</value>
    public CrmId? Account { get; init; }

    /// <summary>The id of the contact to use instead of a new one.</summary>
    /// <value>Null.</value>
    public CrmId? Contact { get; init; }

    /// <summary>A deal to create with it. It needs <c>Deal_Name</c>, <c>Closing_Date</c> and <c>Stage</c>, and <c>Pipeline</c> where pipelines are used.</summary>
    /// <value>Null: none.</value>
    public CrmRecord? Deal { get; init; }

    /// <summary>The id of the user who owns what the lead becomes.</summary>
    /// <value>Null: the lead's owner.</value>
    public CrmId? AssignTo { get; init; }

    /// <summary>Whether the lead's values replace those of <see cref="Account"/> and <see cref="Contact"/>.</summary>
    /// <value>False.</value>
    public bool Overwrite { get; init; }

    /// <summary>Whether the lead's owner gets an e-mail.</summary>
    /// <value>False.</value>
    public bool NotifyLeadOwner { get; init; }

    /// <summary>Whether the owner of what the lead becomes gets an e-mail.</summary>
    /// <value>False.</value>
    public bool NotifyNewOwner { get; init; }

    /// <summary>The lead's tags to take along: Contacts, Accounts or Deals, each with names of tags.</summary>
    /// <value>None.</value>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> CarryOverTags { get; init; } = NoTags;

    /// <summary>The API name of the module that gets the lead's attachments: Contacts, Accounts or Deals.</summary>
    /// <value>Null: the contact.</value>
    public string? MoveAttachmentsTo { get; init; }

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> NoTags = new Dictionary<string, IReadOnlyList<string>>();

    /// <exception cref="ArgumentException">The deal lacks what a deal must have.</exception>
    internal CrmObject ToBody()
    {
        var body = new CrmObject { ["overwrite"] = Overwrite, ["notify_lead_owner"] = NotifyLeadOwner, ["notify_new_entity_owner"] = NotifyNewOwner };
        if (Account is { } account) body["Accounts"] = ActionBody.Reference(account);
        if (Contact is { } contact) body["Contacts"] = ActionBody.Reference(contact);
        if (AssignTo is { } user) body["assign_to"] = ActionBody.Reference(user);
        if (MoveAttachmentsTo is { } target) body["move_attachments_to"] = new CrmObject { ["api_name"] = target };
        if (CarryOverTags.Count > 0) body["carry_over_tags"] = CarryOverTags.ToDictionary(tags => tags.Key, tags => (object?)tags.Value);
        if (Deal is not { } deal) return body;
        foreach (string name in (string[])["Deal_Name", "Closing_Date", "Stage"])
        {
            if (!deal.Has(name) || deal.IsNull(name)) throw new ArgumentException($"The deal has no {name}; Zoho creates no deal without it.", nameof(Deal));
        }

        body["Deals"] = deal;
        return body;
    }
}
