namespace Zcrm;

/// <summary>A place that was taken in a server that counts.</summary>
/// <param name="Claim">The call that took it.</param>
/// <param name="Holder">What it is known by.</param>
/// <param name="RemainingCredits">What Zoho's answer said of the credits that are left; null: nothing.</param>
internal sealed record SharedPlace(CallClaim Claim, string Holder, long? RemainingCredits = null);
