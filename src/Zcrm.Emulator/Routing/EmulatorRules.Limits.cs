namespace Zcrm.Emulator;

public sealed partial class EmulatorRules
{
    /// <summary>How many calls an organization may make in any 24 hours; one more is a 429.</summary>
    /// <remarks>Once half of them are spent, answers have <c>X-API-CREDITS-REMAINING</c>.</remarks>
    /// <value>0: any number. The smallest paid edition has 50,000, the free one 5,000.</value>
    public int DailyCredits { get; set; }

    /// <summary>How many calls of one app to one organization may be under way at once; one more is a 429.</summary>
    /// <value>0: any number. Zoho allows 5 to 25, by edition.</value>
    public int Concurrency { get; set; }

    /// <summary>The <c>Retry-After</c> of a 429 that a limit causes, in whole seconds; null: none, as with Zoho.</summary>
    /// <value>Null.</value>
    public int? RetryAfterSeconds { get; set; }
}
