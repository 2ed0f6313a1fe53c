using System.Text.Json;

namespace Zcrm;

/// <summary>Who signed in, as the accounts server tells it.</summary>
/// <param name="Zuid">The number of the user's Zoho account, which stays when name and address change.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="Name">The name for display, if there is one.</param>
/// <param name="Body">The whole answer; it has no token.</param>
internal sealed record UserProfile(string? Zuid, string Email, string? Name, JsonElement Body);
