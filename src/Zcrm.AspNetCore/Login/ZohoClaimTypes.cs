using System.Security.Claims;

namespace Zcrm.AspNetCore;

/// <summary>The claims of a user who logged in with Zoho. None holds a token.</summary>
public static class ZohoClaimTypes
{
    /// <summary>Who it is, unlike anybody in any data centre, as <c>ZUID@data centre</c>; under this name the user's connection is stored.</summary>
    public const string User = ClaimTypes.NameIdentifier;

    /// <summary>The name for display.</summary>
    public const string Name = ClaimTypes.Name;

    /// <summary>The e-mail address. It may change, and may belong to another account in another data centre: know people by <see cref="User"/>.</summary>
    public const string Email = ClaimTypes.Email;

    /// <summary>The number of the Zoho account (ZUID).</summary>
    public const string Zuid = "urn:zoho:zuid";

    /// <summary>The data centre in which the user lives, for example <c>eu</c>.</summary>
    public const string DataCenter = "urn:zoho:data_center";

    /// <summary>The organization's number (zgid), where the login asked for <see cref="Scope.OrgRead"/>.</summary>
    public const string Organization = "urn:zoho:zgid";

    /// <summary>The organization's name, where the login asked for <see cref="Scope.OrgRead"/>.</summary>
    public const string OrganizationName = "urn:zoho:organization";
}
