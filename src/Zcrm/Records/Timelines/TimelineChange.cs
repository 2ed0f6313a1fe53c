namespace Zcrm;

/// <summary>What a field held before and holds since.</summary>
public sealed class TimelineChange : CrmObject
{
    /// <summary>The field's API name.</summary>
    public string? Field => Get<string>("api_name");

    /// <summary>What it held before.</summary>
    /// <value>Null: nothing.</value>
    public object? Old => GetObject("_value")?["old"];

    /// <summary>What it holds since.</summary>
    /// <value>Null: nothing.</value>
    public object? New => GetObject("_value")?["new"];
}
