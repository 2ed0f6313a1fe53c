#nullable enable
namespace Zcrm.Models;

/// <summary>An organization.</summary>
public sealed class Organization : CrmObject
{
    /// <summary>The organization's id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The organization's country.</summary>
    public string? Country => Get<string>("country");

    /// <summary>The photo's id.</summary>
    public string? PhotoId => Get<string>("photo_id");

    /// <summary>The organization's city.</summary>
    public string? City => Get<string>("city");

    /// <summary>What people wrote about the organization.</summary>
    public string? Description => Get<string>("description");

    /// <summary>What kind of organization it is.</summary>
    public OrganizationType? Type => Get<string>("type") is { } text ? new(text) : null;

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>Whether <c>mc_status</c> holds.</summary>
    public bool? McStatus => Get<bool?>("mc_status");

    /// <summary>Whether Google Apps are enabled.</summary>
    public bool? GappsEnabled => Get<bool?>("gapps_enabled");

    /// <summary>Whether translation is enabled.</summary>
    public bool? TranslationEnabled => Get<bool?>("translation_enabled");

    /// <summary>The organization's street.</summary>
    public string? Street => Get<string>("street");

    /// <summary>The organization's domain name.</summary>
    public string? DomainName => Get<string>("domain_name");

    /// <summary>The organization's alias.</summary>
    public string? Alias => Get<string>("alias");

    /// <summary>The organization's currency.</summary>
    public string? Currency => Get<string>("currency");

    /// <summary>The organization's employee count.</summary>
    public string? EmployeeCount => Get<string>("employee_count");

    /// <summary>The organization's state.</summary>
    public string? State => Get<string>("state");

    /// <summary>The organization's fax.</summary>
    public string? Fax => Get<string>("fax");

    /// <summary>The organization's zip.</summary>
    public string? Zip => Get<string>("zip");

    /// <summary>The organization's website.</summary>
    public string? Website => Get<string>("website");

    /// <summary>The organization's currency symbol.</summary>
    public string? CurrencySymbol => Get<string>("currency_symbol");

    /// <summary>The organization's mobile.</summary>
    public string? Mobile => Get<string>("mobile");

    /// <summary>The organization's currency locale.</summary>
    public string? CurrencyLocale => Get<string>("currency_locale");

    /// <summary>The organization's primary ZUID.</summary>
    public string? PrimaryZuid => Get<string>("primary_zuid");

    /// <summary>The Zia portal's id.</summary>
    public string? ZiaPortalId => Get<string>("zia_portal_id");

    /// <summary>The time zone, as <c>Europe/Berlin</c>.</summary>
    public string? TimeZone => Get<string>("time_zone");

    /// <summary>The organization's number in all of Zoho, other than its id in the CRM.</summary>
    public string? Zgid => Get<string>("zgid");

    /// <summary>The organization's country code.</summary>
    public string? CountryCode => Get<string>("country_code");

    /// <summary>Whether <c>deletable_org_account</c> holds.</summary>
    public bool? DeletableOrganizationAccount => Get<bool?>("deletable_org_account");

    /// <summary>The organization's license details.</summary>
    public OrganizationLicenseDetail? LicenseDetails => GetObject<OrganizationLicenseDetail>("license_details");

    /// <summary>The organization's hierarchy preferences.</summary>
    public OrganizationHierarchyPreference? HierarchyPreferences => GetObject<OrganizationHierarchyPreference>("hierarchy_preferences");

    /// <summary>The organization's phone.</summary>
    public string? Phone => Get<string>("phone");

    /// <summary>The organization's company name.</summary>
    public string? CompanyName => Get<string>("company_name");

    /// <summary>Whether <c>privacy_settings</c> holds.</summary>
    public bool? PrivacySettings => Get<bool?>("privacy_settings");

    /// <summary>The organization's primary email.</summary>
    public string? PrimaryEmail => Get<string>("primary_email");

    /// <summary>The ISO code, as <c>EUR</c>.</summary>
    public string? IsoCode => Get<string>("iso_code");

    /// <summary>Whether HIPAA compliance is enabled.</summary>
    public bool? HipaaComplianceEnabled => Get<bool?>("hipaa_compliance_enabled");

    /// <summary>Whether lite users are enabled.</summary>
    public bool? LiteUsersEnabled => Get<bool?>("lite_users_enabled");

    /// <summary>The organization's max per page.</summary>
    public int? MaxPerPage => Get<int?>("max_per_page");

    /// <summary>The organization's ezgid.</summary>
    public string? Ezgid => Get<string>("ezgid");

    /// <summary>The organization's call icon.</summary>
    public string? CallIcon => Get<string>("call_icon");

    /// <summary>Whether <c>oauth_presence</c> holds.</summary>
    public bool? OauthPresence => Get<bool?>("oauth_presence");

    /// <summary>The organization's Zia ZGID.</summary>
    public int? ZiaZgid => Get<int?>("zia_zgid");

    /// <summary>The organization's checkin preferences.</summary>
    public OrganizationCheckinPreference? CheckinPreferences => GetObject<OrganizationCheckinPreference>("checkin_preferences");
}

/// <summary>An organization checkin preference.</summary>
public sealed class OrganizationCheckinPreference : CrmObject
{
    /// <summary>The restricted event types.</summary>
    public string? RestrictedEventTypes => Get<string>("restricted_event_types");
}

/// <summary>An organization hierarchy preference.</summary>
public sealed class OrganizationHierarchyPreference : CrmObject
{
    /// <summary>Of what kind it is.</summary>
    public OrganizationHierarchyPreferenceType? Type => Get<string>("type") is { } text ? new(text) : null;

    /// <summary>Whether <c>strictly_reporting</c> holds.</summary>
    public bool? StrictlyReporting => Get<bool?>("strictly_reporting");
}

/// <summary>An organization license detail.</summary>
public sealed class OrganizationLicenseDetail : CrmObject
{
    /// <summary>The paid expiry.</summary>
    public DateTimeOffset? PaidExpiry => Get<DateTimeOffset?>("paid_expiry");

    /// <summary>The users license purchased.</summary>
    public int? UsersLicensePurchased => Get<int?>("users_license_purchased");

    /// <summary>The trial type.</summary>
    public string? TrialType => Get<string>("trial_type");

    /// <summary>The trial expiry.</summary>
    public string? TrialExpiry => Get<string>("trial_expiry");

    /// <summary>Whether it is paid.</summary>
    public bool? Paid => Get<bool?>("paid");

    /// <summary>The paid type.</summary>
    public OrganizationLicenseDetailPaidType? PaidType => Get<string>("paid_type") is { } text ? new(text) : null;

    /// <summary>The portal users license purchased.</summary>
    public int? PortalUsersLicensePurchased => Get<int?>("portal_users_license_purchased");

    /// <summary>The trial action.</summary>
    public string? TrialAction => Get<string>("trial_action");
}

/// <summary>An organization hierarchy preference type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct OrganizationHierarchyPreferenceType(string Value)
{
    /// <summary><c>Role_Hierarchy</c>.</summary>
    public static OrganizationHierarchyPreferenceType RoleHierarchy => new("Role_Hierarchy");

    /// <summary><c>Reporting_To_Hierarchy</c>.</summary>
    public static OrganizationHierarchyPreferenceType ReportingToHierarchy => new("Reporting_To_Hierarchy");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator OrganizationHierarchyPreferenceType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>An organization license detail paid type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct OrganizationLicenseDetailPaidType(string Value)
{
    /// <summary><c>free</c>.</summary>
    public static OrganizationLicenseDetailPaidType Free => new("free");

    /// <summary><c>standard</c>.</summary>
    public static OrganizationLicenseDetailPaidType Standard => new("standard");

    /// <summary><c>professional</c>.</summary>
    public static OrganizationLicenseDetailPaidType Professional => new("professional");

    /// <summary><c>enterprise</c>.</summary>
    public static OrganizationLicenseDetailPaidType Enterprise => new("enterprise");

    /// <summary><c>ultimate</c>.</summary>
    public static OrganizationLicenseDetailPaidType Ultimate => new("ultimate");

    /// <summary><c>crmplus</c>.</summary>
    public static OrganizationLicenseDetailPaidType Crmplus => new("crmplus");

    /// <summary><c>crmplusstarter</c>.</summary>
    public static OrganizationLicenseDetailPaidType Crmplusstarter => new("crmplusstarter");

    /// <summary><c>zohooneenterprise</c>.</summary>
    public static OrganizationLicenseDetailPaidType Zohooneenterprise => new("zohooneenterprise");

    /// <summary><c>zohoonestandard</c>.</summary>
    public static OrganizationLicenseDetailPaidType Zohoonestandard => new("zohoonestandard");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator OrganizationLicenseDetailPaidType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>An organization type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct OrganizationType(string Value)
{
    /// <summary><c>bigin</c>.</summary>
    public static OrganizationType Bigin => new("bigin");

    /// <summary><c>production</c>.</summary>
    public static OrganizationType Production => new("production");

    /// <summary><c>sandbox</c>.</summary>
    public static OrganizationType Sandbox => new("sandbox");

    /// <summary><c>developer</c>.</summary>
    public static OrganizationType Developer => new("developer");

    /// <summary><c>Bigin</c>.</summary>
    public static OrganizationType Bigin2 => new("Bigin");

    /// <summary><c>Production</c>.</summary>
    public static OrganizationType Production2 => new("Production");

    /// <summary><c>Developer</c>.</summary>
    public static OrganizationType Developer2 => new("Developer");

    /// <summary><c>Sandbox</c>.</summary>
    public static OrganizationType Sandbox2 => new("Sandbox");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator OrganizationType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
