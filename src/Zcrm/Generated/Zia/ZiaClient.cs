#nullable enable
namespace Zcrm;

/// <summary>What Zia, Zoho's assistant, adds to records.</summary>
public partial class ZiaClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected ZiaClient() => _calls = null!;

    internal ZiaClient(CallContext calls) => _calls = calls;

    /// <summary>Settings of data enrichment.</summary>
    public virtual DataEnrichmentClient DataEnrichment => new(_calls);

    /// <summary>Organizations, enriched by Zia.</summary>
    public virtual OrganizationEnrichmentClient OrganizationEnrichment => new(_calls);

    /// <summary>People, enriched by Zia.</summary>
    public virtual PeopleEnrichmentClient PeopleEnrichment => new(_calls);
}
