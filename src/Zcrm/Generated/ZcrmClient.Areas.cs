#nullable enable
namespace Zcrm;

// The areas of the API.
public partial class ZcrmClient
{
    /// <summary>What happens by itself: workflow rules and their actions, cadences, scores, assignment, functions, signals.</summary>
    public virtual AutomationClient Automation => new(_calls);

    /// <summary>The recycle bin, backups, the audit log, and meetings that are cancelled.</summary>
    public virtual DataClient Data => new(_calls);

    /// <summary>Mail: templates, signatures, addresses, the composer, unsubscribing. Emails of a record are with <see cref="ZcrmClient.Records(string)"/>.</summary>
    public virtual EmailClient Email => new(_calls);

    /// <summary>Channels, through which Zoho tells a URL of changes.</summary>
    public virtual NotificationsClient Notifications => new(_calls);

    /// <summary>The organization: its data and photo, currencies, taxes, hours, holidays, features.</summary>
    public virtual OrganizationClient Organization => new(_calls);

    /// <summary>Portals, in which customers see their records.</summary>
    public virtual PortalsClient Portals => new(_calls);

    /// <summary>How modules look and behave: fields, layouts, views, picklists, pipelines, templates, variables and more.</summary>
    public virtual SettingsClient Settings => new(_calls);

    /// <summary>Users, and what decides on what they may do: roles, profiles, groups, territories, sharing.</summary>
    public virtual UsersClient Users => new(_calls);

    /// <summary>What Zia, Zoho's assistant, adds to records.</summary>
    public virtual ZiaClient Zia => new(_calls);
}
