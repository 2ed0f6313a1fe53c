namespace NightlyReport;

/// <summary>Grant tokens of customers who connect tonight; a web application gets them by "Log in with Zoho".</summary>
internal sealed record Invitations(IReadOnlyList<string> GrantTokens);
