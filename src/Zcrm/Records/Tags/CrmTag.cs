namespace Zcrm;

/// <summary>A tag of a module, or on a record.</summary>
public sealed class CrmTag : CrmObject
{
    /// <summary>The id; empty before the tag is created.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The name; up to 25 characters.</summary>
    public string? Name
    {
        get => Get<string>("name");
        init => Set("name", value);
    }

    /// <summary>The colour, for example <c>#57B1FD</c>.</summary>
    /// <value>Null: none. Zoho knows thirteen colours, which are the members of <see cref="TagColor"/>.</value>
    public string? Color
    {
        get => Get<string>("color_code");
        init => Set("color_code", value);
    }

    /// <summary>Who made it; given by the module's list only.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>When it was made; given by the module's list only.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>When it was changed last; given by the module's list only.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");
}
