#nullable enable
namespace Zcrm.Models;

/// <summary>A portal.</summary>
public sealed class Portal : CrmObject
{
    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>The portal's zaid.</summary>
    public string? Zaid => Get<string>("zaid");

    /// <summary>The portal's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>Whether it is active.</summary>
    public bool? Active => Get<bool?>("active");

    /// <summary>The portal's login URL.</summary>
    public string? LoginUrl => Get<string>("login_url");

    /// <summary>The portal's saml configuration.</summary>
    public PortalSamlConfiguration? SamlConfiguration
    {
        get => GetObject<PortalSamlConfiguration>("saml_configuration");
        set => Set("saml_configuration", value);
    }

    /// <summary>The portal's acs URL.</summary>
    public string? AcsUrl => Get<string>("acs_url");

    /// <summary>The portal's admin ZUID.</summary>
    public int? AdminZuid => Get<int?>("admin_zuid");

    /// <summary>The portal's default relay state URL.</summary>
    public string? DefaultRelayStateUrl => Get<string>("default_relay_state_url");

    /// <summary>The portal's issuer.</summary>
    public string? Issuer => Get<string>("issuer");

    /// <summary>The portal's single logout URL.</summary>
    public string? SingleLogoutUrl => Get<string>("single_logout_url");
}

/// <summary>A portal related list.</summary>
public sealed class PortalRelatedList : CrmObject
{
    /// <summary>The module that it belongs to.</summary>
    public PortalRelatedListModule? Module => GetObject<PortalRelatedListModule>("module");
}

/// <summary>A portal related list module.</summary>
public sealed class PortalRelatedListModule : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The name that people see, for many.</summary>
    public string? PluralLabel => Get<string>("plural_label");

    /// <summary>The shared type.</summary>
    public string? SharedType => Get<string>("shared_type");

    /// <summary>The name by which the API knows it; it stays when people rename it.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>The filters; empty when there are none.</summary>
    public IReadOnlyList<CrmMetadataReference> Filters => GetObjects<CrmMetadataReference>("filters");

    /// <summary>The layouts; empty when there are none.</summary>
    public IReadOnlyList<CrmMetadataReference> Layouts => GetObjects<CrmMetadataReference>("layouts");

    /// <summary>The views; empty when there are none.</summary>
    public IReadOnlyList<CrmMetadataReference> Views => GetObjects<CrmMetadataReference>("views");
}

/// <summary>A portal saml configuration.</summary>
public sealed class PortalSamlConfiguration : CrmObject
{
    /// <summary>The login URL.</summary>
    public string? LoginUrl { get => Get<string>("login_url"); set => Set("login_url", value); }

    /// <summary>The logout URL.</summary>
    public string? LogoutUrl { get => Get<string>("logout_url"); set => Set("logout_url", value); }

    /// <summary>The public key.</summary>
    public string? PublicKey { get => Get<string>("public_key"); set => Set("public_key", value); }

    /// <summary>Whether it is active.</summary>
    public bool? Active { get => Get<bool?>("active"); set => Set("active", value); }
}
