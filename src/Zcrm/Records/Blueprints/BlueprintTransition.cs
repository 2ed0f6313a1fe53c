namespace Zcrm;

/// <summary>A way from one state of a blueprint to the next.</summary>
public sealed class BlueprintTransition : CrmObject
{
    /// <summary>The id.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The name that people see on the button.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The state to which it leads.</summary>
    public string? NextState => Get<string>("next_field_value");

    /// <summary>Whether the record meets the conditions of the way.</summary>
    public bool IsOpen => Get<bool?>("criteria_matched") ?? true;

    /// <summary>Why it does not.</summary>
    public string? WhyNot => Get<string>("criteria_message");

    /// <summary>The fields that are asked for on the way, as settings describe them.</summary>
    public IReadOnlyList<CrmObject> Fields => GetObjects("fields");
}
