#nullable enable
namespace Zcrm;

/// <summary>How modules look and behave: fields, layouts, views, picklists, pipelines, templates, variables and more.</summary>
public partial class SettingsClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected SettingsClient() => _calls = null!;

    internal SettingsClient(CallContext calls) => _calls = calls;

    /// <summary>Appointment preferences.</summary>
    public virtual AppointmentPreferencesClient AppointmentPreferences => new(_calls);

    /// <summary>Call preferences.</summary>
    public virtual CallPreferencesClient CallPreferences => new(_calls);

    /// <summary>The roles that contacts can have in deals.</summary>
    public virtual ContactRolesClient ContactRoles => new(_calls);

    /// <summary>Custom views.</summary>
    public virtual CustomViewsClient CustomViews => new(_calls);

    /// <summary>How duplicates are found.</summary>
    public virtual DuplicateChecksClient DuplicateChecks => new(_calls);

    /// <summary>Picklists whose values depend on another.</summary>
    public virtual FieldDependenciesClient FieldDependencies => new(_calls);

    /// <summary>Fields of modules.</summary>
    public virtual FieldsClient Fields => new(_calls);

    /// <summary>Global picklists.</summary>
    public virtual GlobalPicklistsClient GlobalPicklists => new(_calls);

    /// <summary>Inventory templates.</summary>
    public virtual InventoryTemplatesClient InventoryTemplates => new(_calls);

    /// <summary>Layouts of modules.</summary>
    public virtual LayoutsClient Layouts => new(_calls);

    /// <summary>Modules, those of Zoho and your own.</summary>
    public virtual ModulesClient Modules => new(_calls);

    /// <summary>Pipelines.</summary>
    public virtual PipelinesClient Pipelines => new(_calls);

    /// <summary>When records are locked.</summary>
    public virtual RecordLockingClient RecordLocking => new(_calls);

    /// <summary>Related lists of modules.</summary>
    public virtual RelatedListsClient RelatedLists => new(_calls);

    /// <summary>Service preferences.</summary>
    public virtual ServicePreferencesClient ServicePreferences => new(_calls);

    /// <summary>Tags, many at once; see <see cref="TagsClient"/> for those of one module.</summary>
    public virtual TagSettingsClient Tags => new(_calls);

    /// <summary>Variable groups.</summary>
    public virtual VariableGroupsClient VariableGroups => new(_calls);

    /// <summary>Variables.</summary>
    public virtual VariablesClient Variables => new(_calls);

    /// <summary>Webforms.</summary>
    public virtual WebformsClient Webforms => new(_calls);

    /// <summary>Wizards.</summary>
    public virtual WizardsClient Wizards => new(_calls);
}
