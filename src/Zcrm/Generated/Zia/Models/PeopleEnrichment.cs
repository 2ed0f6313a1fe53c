#nullable enable
namespace Zcrm.Models;

/// <summary>An enriched person.</summary>
public sealed class EnrichedPerson : CrmObject
{
    /// <summary>The enriched person's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The enriched person's website.</summary>
    public string? Website { get => Get<string>("website"); set => Set("website", value); }

    /// <summary>The email infos; empty when there are none.</summary>
    public IReadOnlyList<EnrichedPersonEmailInfo> EmailInfos
    {
        get => GetObjects<EnrichedPersonEmailInfo>("email_infos");
        set => Set("email_infos", value);
    }

    /// <summary>The enriched person's gender.</summary>
    public string? Gender { get => Get<string>("gender"); set => Set("gender", value); }

    /// <summary>The enriched person's company info.</summary>
    public EnrichedPersonCompanyInfo? CompanyInfo { get => GetObject<EnrichedPersonCompanyInfo>("company_info"); set => Set("company_info", value); }

    /// <summary>The enriched person's last name.</summary>
    public string? LastName { get => Get<string>("last_name"); set => Set("last_name", value); }

    /// <summary>The educations; empty when there are none.</summary>
    public IReadOnlyList<CrmObject> Educations { get => GetObjects<CrmObject>("educations"); set => Set("educations", value); }

    /// <summary>The enriched person's middle name.</summary>
    public string? MiddleName { get => Get<string>("middle_name"); set => Set("middle_name", value); }

    /// <summary>The skills; empty when there are none.</summary>
    public IReadOnlyList<CrmObject> Skills { get => GetObjects<CrmObject>("skills"); set => Set("skills", value); }

    /// <summary>The other contacts; empty when there are none.</summary>
    public IReadOnlyList<string> OtherContacts { get => Get<IReadOnlyList<string>>("other_contacts") ?? []; set => Set("other_contacts", value); }

    /// <summary>The address list info; empty when there are none.</summary>
    public IReadOnlyList<EnrichedPersonAddressListInfo> AddressListInfo
    {
        get => GetObjects<EnrichedPersonAddressListInfo>("address_list_info");
        set => Set("address_list_info", value);
    }

    /// <summary>The enriched person's primary address info.</summary>
    public EnrichedPersonPrimaryAddressInfo? PrimaryAddressInfo
    {
        get => GetObject<EnrichedPersonPrimaryAddressInfo>("primary_address_info");
        set => Set("primary_address_info", value);
    }

    /// <summary>The enriched person's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The enriched person's secondary contact.</summary>
    public string? SecondaryContact { get => Get<string>("secondary_contact"); set => Set("secondary_contact", value); }

    /// <summary>The enriched person's primary email.</summary>
    public string? PrimaryEmail { get => Get<string>("primary_email"); set => Set("primary_email", value); }

    /// <summary>The enriched person's designation.</summary>
    public string? Designation { get => Get<string>("designation"); set => Set("designation", value); }

    /// <summary>The interests; empty when there are none.</summary>
    public IReadOnlyList<CrmObject> Interests { get => GetObjects<CrmObject>("interests"); set => Set("interests", value); }

    /// <summary>The enriched person's first name.</summary>
    public string? FirstName { get => Get<string>("first_name"); set => Set("first_name", value); }

    /// <summary>The enriched person's primary contact.</summary>
    public string? PrimaryContact { get => Get<string>("primary_contact"); set => Set("primary_contact", value); }

    /// <summary>The social media; empty when there are none.</summary>
    public IReadOnlyList<SocialMedia> SocialMedia { get => GetObjects<SocialMedia>("social_media"); set => Set("social_media", value); }
}

/// <summary>An enriched person address list info.</summary>
public sealed class EnrichedPersonAddressListInfo : CrmObject
{
    /// <summary>The continent.</summary>
    public string? Continent { get => Get<string>("continent"); set => Set("continent", value); }

    /// <summary>The country.</summary>
    public string? Country { get => Get<string>("country"); set => Set("country", value); }

    /// <summary>Its name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The region.</summary>
    public string? Region { get => Get<string>("region"); set => Set("region", value); }

    /// <summary>Whether it is primary.</summary>
    public bool? Primary { get => Get<bool?>("primary"); set => Set("primary", value); }
}

/// <summary>An enriched person company info.</summary>
public sealed class EnrichedPersonCompanyInfo : CrmObject
{
    /// <summary>Its name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The industries; empty when there are none.</summary>
    public IReadOnlyList<Industry> Industries { get => GetObjects<Industry>("industries"); set => Set("industries", value); }

    /// <summary>The experiences; empty when there are none.</summary>
    public IReadOnlyList<EnrichedPersonCompanyInfoExperience> Experiences
    {
        get => GetObjects<EnrichedPersonCompanyInfoExperience>("experiences");
        set => Set("experiences", value);
    }
}

/// <summary>An enriched person company info experience.</summary>
public sealed class EnrichedPersonCompanyInfoExperience : CrmObject
{
    /// <summary>The end date.</summary>
    public string? EndDate { get => Get<string>("end_date"); set => Set("end_date", value); }

    /// <summary>The company name.</summary>
    public string? CompanyName { get => Get<string>("company_name"); set => Set("company_name", value); }

    /// <summary>The title.</summary>
    public string? Title { get => Get<string>("title"); set => Set("title", value); }

    /// <summary>The start date.</summary>
    public string? StartDate { get => Get<string>("start_date"); set => Set("start_date", value); }

    /// <summary>Whether it is primary.</summary>
    public bool? Primary { get => Get<bool?>("primary"); set => Set("primary", value); }
}

/// <summary>An enriched person email info.</summary>
public sealed class EnrichedPersonEmailInfo : CrmObject
{
    /// <summary>Of what kind it is.</summary>
    public string? Type { get => Get<string>("type"); set => Set("type", value); }

    /// <summary>The email.</summary>
    public string? Email { get => Get<string>("email"); set => Set("email", value); }
}

/// <summary>An enriched person primary address info.</summary>
public sealed class EnrichedPersonPrimaryAddressInfo : CrmObject
{
    /// <summary>The continent.</summary>
    public string? Continent { get => Get<string>("continent"); set => Set("continent", value); }

    /// <summary>The country.</summary>
    public string? Country { get => Get<string>("country"); set => Set("country", value); }

    /// <summary>Its name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The region.</summary>
    public string? Region { get => Get<string>("region"); set => Set("region", value); }

    /// <summary>Whether it is primary.</summary>
    public bool? Primary { get => Get<bool?>("primary"); set => Set("primary", value); }
}

/// <summary>A person enrichment.</summary>
public sealed class PersonEnrichment : CrmObject
{
    /// <summary>The person enrichment's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>When it was created.</summary>
    public string? CreatedTime => Get<string>("created_time");

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>The person enrichment's state.</summary>
    public string? Status { get => Get<string>("status"); set => Set("status", value); }

    /// <summary>The person enrichment's enriched data.</summary>
    public EnrichedPerson? EnrichedData { get => GetObject<EnrichedPerson>("enriched_data"); set => Set("enriched_data", value); }

    /// <summary>The person enrichment's enrich based on.</summary>
    public PersonEnrichmentEnrichBasedOn? EnrichBasedOn
    {
        get => GetObject<PersonEnrichmentEnrichBasedOn>("enrich_based_on");
        set => Set("enrich_based_on", value);
    }
}

/// <summary>A person enrichment enrich based on.</summary>
public sealed class PersonEnrichmentEnrichBasedOn : CrmObject
{
    /// <summary>The social.</summary>
    public PersonEnrichmentEnrichBasedOnSocial? Social { get => GetObject<PersonEnrichmentEnrichBasedOnSocial>("social"); set => Set("social", value); }

    /// <summary>Its name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The company.</summary>
    public PersonEnrichmentEnrichBasedOnCompany? Company
    {
        get => GetObject<PersonEnrichmentEnrichBasedOnCompany>("company");
        set => Set("company", value);
    }

    /// <summary>The email.</summary>
    public string? Email { get => Get<string>("email"); set => Set("email", value); }
}

/// <summary>A person enrichment enrich based on company.</summary>
public sealed class PersonEnrichmentEnrichBasedOnCompany : CrmObject
{
    /// <summary>The website.</summary>
    public string? Website { get => Get<string>("website"); set => Set("website", value); }

    /// <summary>Its name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }
}

/// <summary>A person enrichment enrich based on social.</summary>
public sealed class PersonEnrichmentEnrichBasedOnSocial : CrmObject
{
    /// <summary>The twitter.</summary>
    public string? Twitter { get => Get<string>("twitter"); set => Set("twitter", value); }

    /// <summary>The facebook.</summary>
    public string? Facebook { get => Get<string>("facebook"); set => Set("facebook", value); }

    /// <summary>The linkedin.</summary>
    public string? Linkedin { get => Get<string>("linkedin"); set => Set("linkedin", value); }
}
