#nullable enable
namespace Zcrm.Models;

/// <summary>An enriched organization.</summary>
public sealed class EnrichedOrganization : CrmObject
{
    /// <summary>The enriched organization's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The enriched organization's organization status.</summary>
    public string? OrganizationStatus { get => Get<string>("org_status"); set => Set("org_status", value); }

    /// <summary>What people wrote about the enriched organization.</summary>
    public IReadOnlyList<EnrichedOrganizationDescription> Description
    {
        get => GetObjects<EnrichedOrganizationDescription>("description");
        set => Set("description", value);
    }

    /// <summary>The enriched organization's ceo.</summary>
    public string? Ceo { get => Get<string>("ceo"); set => Set("ceo", value); }

    /// <summary>The enriched organization's secondary email.</summary>
    public string? SecondaryEmail { get => Get<string>("secondary_email"); set => Set("secondary_email", value); }

    /// <summary>The enriched organization's revenue.</summary>
    public string? Revenue { get => Get<string>("revenue"); set => Set("revenue", value); }

    /// <summary>The enriched organization's years in industry.</summary>
    public string? YearsInIndustry { get => Get<string>("years_in_industry"); set => Set("years_in_industry", value); }

    /// <summary>The other contacts; empty when there are none.</summary>
    public IReadOnlyList<string> OtherContacts { get => Get<IReadOnlyList<string>>("other_contacts") ?? []; set => Set("other_contacts", value); }

    /// <summary>The enriched organization's techno graphic data.</summary>
    public string? TechnoGraphicData { get => Get<string>("techno_graphic_data"); set => Set("techno_graphic_data", value); }

    /// <summary>The enriched organization's logo.</summary>
    public string? Logo { get => Get<string>("logo"); set => Set("logo", value); }

    /// <summary>The enriched organization's secondary contact.</summary>
    public string? SecondaryContact { get => Get<string>("secondary_contact"); set => Set("secondary_contact", value); }

    /// <summary>The other emails; empty when there are none.</summary>
    public IReadOnlyList<string> OtherEmails { get => Get<IReadOnlyList<string>>("other_emails") ?? []; set => Set("other_emails", value); }

    /// <summary>The enriched organization's sign in.</summary>
    public string? SignIn { get => Get<string>("sign_in"); set => Set("sign_in", value); }

    /// <summary>The enriched organization's website.</summary>
    public string? Website { get => Get<string>("website"); set => Set("website", value); }

    /// <summary>The address; empty when there are none.</summary>
    public IReadOnlyList<EnrichedOrganizationAddress> Address { get => GetObjects<EnrichedOrganizationAddress>("address"); set => Set("address", value); }

    /// <summary>The enriched organization's sign up.</summary>
    public string? SignUp { get => Get<string>("sign_up"); set => Set("sign_up", value); }

    /// <summary>The enriched organization's organization type.</summary>
    public string? OrganizationType { get => Get<string>("org_type"); set => Set("org_type", value); }

    /// <summary>The head quarters; empty when there are none.</summary>
    public IReadOnlyList<EnrichedOrganizationHeadQuarter> HeadQuarters
    {
        get => GetObjects<EnrichedOrganizationHeadQuarter>("head_quarters");
        set => Set("head_quarters", value);
    }

    /// <summary>The enriched organization's no of employees.</summary>
    public string? NoOfEmployees { get => Get<string>("no_of_employees"); set => Set("no_of_employees", value); }

    /// <summary>The territory list; empty when there are none.</summary>
    public IReadOnlyList<string> TerritoryList { get => Get<IReadOnlyList<string>>("territory_list") ?? []; set => Set("territory_list", value); }

    /// <summary>The enriched organization's founding year.</summary>
    public string? FoundingYear { get => Get<string>("founding_year"); set => Set("founding_year", value); }

    /// <summary>The industries; empty when there are none.</summary>
    public IReadOnlyList<Industry> Industries { get => GetObjects<Industry>("industries"); set => Set("industries", value); }

    /// <summary>The enriched organization's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The enriched organization's primary email.</summary>
    public string? PrimaryEmail { get => Get<string>("primary_email"); set => Set("primary_email", value); }

    /// <summary>The business model; empty when there are none.</summary>
    public IReadOnlyList<string> BusinessModel { get => Get<IReadOnlyList<string>>("business_model") ?? []; set => Set("business_model", value); }

    /// <summary>The enriched organization's primary contact.</summary>
    public string? PrimaryContact { get => Get<string>("primary_contact"); set => Set("primary_contact", value); }

    /// <summary>The social media; empty when there are none.</summary>
    public IReadOnlyList<SocialMedia> SocialMedia { get => GetObjects<SocialMedia>("social_media"); set => Set("social_media", value); }
}

/// <summary>An enriched organization address.</summary>
public sealed class EnrichedOrganizationAddress : CrmObject
{
    /// <summary>The country.</summary>
    public string? Country { get => Get<string>("country"); set => Set("country", value); }

    /// <summary>The city.</summary>
    public string? City { get => Get<string>("city"); set => Set("city", value); }

    /// <summary>The pin code.</summary>
    public string? PinCode { get => Get<string>("pin_code"); set => Set("pin_code", value); }

    /// <summary>Its state.</summary>
    public string? State { get => Get<string>("state"); set => Set("state", value); }

    /// <summary>The fill address.</summary>
    public string? FillAddress { get => Get<string>("fill_address"); set => Set("fill_address", value); }
}

/// <summary>An enriched organization description.</summary>
public sealed class EnrichedOrganizationDescription : CrmObject
{
    /// <summary>The title.</summary>
    public string? Title { get => Get<string>("title"); set => Set("title", value); }

    /// <summary>What people wrote about it.</summary>
    public string? Description { get => Get<string>("description"); set => Set("description", value); }
}

/// <summary>An enriched organization head quarter.</summary>
public sealed class EnrichedOrganizationHeadQuarter : CrmObject
{
    /// <summary>The country.</summary>
    public string? Country { get => Get<string>("country"); set => Set("country", value); }

    /// <summary>The city.</summary>
    public string? City { get => Get<string>("city"); set => Set("city", value); }

    /// <summary>The pin code.</summary>
    public string? PinCode { get => Get<string>("pin_code"); set => Set("pin_code", value); }

    /// <summary>Its state.</summary>
    public string? State { get => Get<string>("state"); set => Set("state", value); }

    /// <summary>The fill address.</summary>
    public string? FillAddress { get => Get<string>("fill_address"); set => Set("fill_address", value); }
}

/// <summary>An industry.</summary>
public sealed class Industry : CrmObject
{
    /// <summary>The industry's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>What people wrote about the industry.</summary>
    public string? Description { get => Get<string>("description"); set => Set("description", value); }
}

/// <summary>An organization enrichment.</summary>
public sealed class OrganizationEnrichment : CrmObject
{
    /// <summary>The organization enrichment's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The organization enrichment's state.</summary>
    public OrganizationEnrichmentStatus? Status { get => Get<string>("status") is { } text ? new(text) : null; set => Set("status", value?.Value); }

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>The organization enrichment's enriched data.</summary>
    public EnrichedOrganization? EnrichedData { get => GetObject<EnrichedOrganization>("enriched_data"); set => Set("enriched_data", value); }

    /// <summary>The organization enrichment's enrich based on.</summary>
    public OrganizationEnrichmentEnrichBasedOn? EnrichBasedOn
    {
        get => GetObject<OrganizationEnrichmentEnrichBasedOn>("enrich_based_on");
        set => Set("enrich_based_on", value);
    }
}

/// <summary>An organization enrichment enrich based on.</summary>
public sealed class OrganizationEnrichmentEnrichBasedOn : CrmObject
{
    /// <summary>Its name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The email.</summary>
    public string? Email { get => Get<string>("email"); set => Set("email", value); }

    /// <summary>The website.</summary>
    public string? Website { get => Get<string>("website"); set => Set("website", value); }
}

/// <summary>A social media.</summary>
public sealed class SocialMedia : CrmObject
{
    /// <summary>The social media's media type.</summary>
    public string? MediaType { get => Get<string>("media_type"); set => Set("media_type", value); }

    /// <summary>The media URL; empty when there are none.</summary>
    public IReadOnlyList<string> MediaUrl { get => Get<IReadOnlyList<string>>("media_url") ?? []; set => Set("media_url", value); }
}

/// <summary>An organization enrichment sort order; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct OrganizationEnrichmentSortOrder(string Value)
{
    /// <summary><c>asc</c>.</summary>
    public static OrganizationEnrichmentSortOrder Asc => new("asc");

    /// <summary><c>desc</c>.</summary>
    public static OrganizationEnrichmentSortOrder Desc => new("desc");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator OrganizationEnrichmentSortOrder(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>An organization enrichment status; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct OrganizationEnrichmentStatus(string Value)
{
    /// <summary><c>SCHEDULED</c>.</summary>
    public static OrganizationEnrichmentStatus Scheduled => new("SCHEDULED");

    /// <summary><c>COMPLETED</c>.</summary>
    public static OrganizationEnrichmentStatus Completed => new("COMPLETED");

    /// <summary><c>DATA_NOT_FOUND</c>.</summary>
    public static OrganizationEnrichmentStatus DataNotFound => new("DATA_NOT_FOUND");

    /// <summary><c>FAILED</c>.</summary>
    public static OrganizationEnrichmentStatus Failed => new("FAILED");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator OrganizationEnrichmentStatus(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
