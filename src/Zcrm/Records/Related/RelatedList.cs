namespace Zcrm;

/// <summary>A list that records of a module have below them: notes, attachments, and records of other modules.</summary>
public sealed class RelatedList : CrmObject
{
    /// <summary>The list's id.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The name by which <see cref="RecordsClient.Related"/> finds it.</summary>
    public string ApiName => Get<string>("api_name") ?? "";

    /// <summary>The name that people see.</summary>
    public string? Label => Get<string>("display_label");

    /// <summary>The API name of the module whose records are listed; null when they are no records, such as attachments.</summary>
    public string? Module => GetObject("module")?.Get<string>("api_name");

    /// <summary>Whether it can be seen: <c>visible</c>, <c>user_hidden</c> or <c>scheduled_for_deletion</c>.</summary>
    public string? Status => Get<string>("status");
}
