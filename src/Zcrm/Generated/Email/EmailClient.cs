#nullable enable
namespace Zcrm;

/// <summary>Mail: templates, signatures, addresses, the composer, unsubscribing. Emails of a record are with <see cref="ZcrmClient.Records(string)"/>.</summary>
public partial class EmailClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected EmailClient() => _calls = null!;

    internal EmailClient(CallContext calls) => _calls = calls;

    /// <summary>Defaults of the mail composer.</summary>
    public virtual EmailComposeClient Compose => new(_calls);

    /// <summary>Options of the mail composer.</summary>
    public virtual EmailConfigurationClient ConfigurationOptions => new(_calls);

    /// <summary>Emails of contacts, linked with deals.</summary>
    public virtual DealLinksClient DealLinks => new(_calls);

    /// <summary>Addresses from which users may send.</summary>
    public virtual FromAddressesClient FromAddresses => new(_calls);

    /// <summary>Emails, wherever they belong, and digests.</summary>
    public virtual EmailMessagesClient Messages => new(_calls);

    /// <summary>Signatures under emails.</summary>
    public virtual EmailSignaturesClient Signatures => new(_calls);

    /// <summary>Templates of emails.</summary>
    public virtual EmailTemplatesClient Templates => new(_calls);

    /// <summary>Links by which people unsubscribe.</summary>
    public virtual UnsubscribeLinksClient UnsubscribeLinks => new(_calls);
}
