namespace Zcrm;

/// <summary>A record or user to which a record points: its id and name.</summary>
public class CrmReference : CrmObject
{
    /// <summary>Points to a record or user, to set a lookup to it.</summary>
    /// <param name="id">Its id.</param>
    public static CrmReference To(CrmId id) => new() { ["id"] = id };

    /// <summary>The id.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The e-mail address; given for users only.</summary>
    public string? Email => Get<string>("email");
}
