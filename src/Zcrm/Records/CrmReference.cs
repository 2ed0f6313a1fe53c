namespace Zcrm;

/// <summary>A record or user to which a record points: its id and name.</summary>
public class CrmReference : CrmObject
{
    /// <summary>The id.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The e-mail address; given for users only.</summary>
    public string? Email => Get<string>("email");
}
