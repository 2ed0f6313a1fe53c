namespace Zcrm;

/// <summary>Names the field that a partial property of a typed module stands for, where it is not the property's own name with underscores.</summary>
/// <param name="apiName">The field's API name, for example <c>Deal_Name</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CrmFieldAttribute(string apiName) : Attribute
{
    /// <summary>The field's API name.</summary>
    public string ApiName { get; } = apiName;
}
