#nullable enable
namespace Zcrm;

// The areas of the API.
public partial class ZcrmClient
{
    /// <summary>Automation: assignment rules, cadences, field updates, functions, scoring rules and more.</summary>
    public virtual AutomationClient Automation => new(_calls);

    /// <summary>Data: audit log exports, backups, meetings, deleted records.</summary>
    public virtual DataClient Data => new(_calls);

    /// <summary>Email: compose settings, configuration options, deal links, from addresses, emails and more.</summary>
    public virtual EmailClient Email => new(_calls);

    /// <summary>Notifications.</summary>
    public virtual NotificationsClient Notifications => new(_calls);

    /// <summary>Organization: APIs, business hours, currencies, features, fiscal years and more.</summary>
    public virtual OrganizationClient Organization => new(_calls);

    /// <summary>Portals: portal user types, portal users.</summary>
    public virtual PortalsClient Portals => new(_calls);

    /// <summary>Settings: appointment preferences, call preferences, contact roles, custom views, duplicate check preferences and more.</summary>
    public virtual SettingsClient Settings => new(_calls);

    /// <summary>Users: data sharing, user groups, profiles, roles, sharing rules and more.</summary>
    public virtual UsersClient Users => new(_calls);

    /// <summary>Zia: data enrichments, organization enrichments, person enrichments.</summary>
    public virtual ZiaClient Zia => new(_calls);
}
