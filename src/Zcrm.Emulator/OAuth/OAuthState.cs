namespace Zcrm.Emulator;

/// <summary>What the accounts servers of all data centres know together.</summary>
internal sealed class OAuthState(EmulatorContext context, SiteMap sites)
{
    public EmulatorRules Rules { get; } = context.Rules;

    public TimeProvider Clock { get; } = context.Clock;

    public EmulatorAccounts Accounts { get; } = context.Accounts;

    public SiteMap Sites { get; } = sites;

    public TokenBook Tokens { get; } = new(context.Documents, context.Rules);

    public GrantCodes Codes { get; } = new();

    public ConsentMemory Consents { get; } = new(context.Documents);

    public DeviceCodes Devices { get; } = new();

    public GrantThrottle GrantThrottle { get; } = new(context.Rules);

    public TokenGate Gate { get; } = new();

    public OAuthAnswers Answers { get; } = new(context.Rules);
}
