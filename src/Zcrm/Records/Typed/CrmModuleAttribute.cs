namespace Zcrm;

/// <summary>Makes a partial class, derived from <see cref="CrmRecord"/>, the typed form of a module's records.</summary>
/// <remarks>
/// The class declares a partial property for each field it wants; the source generator that comes with Zcrm completes them. Whatever has no
/// property stays within reach by its API name, and survives.
/// </remarks>
/// <example><code>
/// [CrmModule("Projects")]
/// public sealed partial class Project : CrmRecord
/// {
///     public partial string? ProjectName { get; set; }          // the field Project_Name
///     [CrmField("Budget__c")] public partial decimal? Budget { get; set; }
///     public partial Account? Customer { get; set; }            // a lookup: its id and name, and a path in queries
/// }
/// </code></example>
/// <param name="apiName">The module's API name, for example <c>Leads</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CrmModuleAttribute(string apiName) : Attribute
{
    /// <summary>The module's API name.</summary>
    public string ApiName { get; } = apiName;
}
