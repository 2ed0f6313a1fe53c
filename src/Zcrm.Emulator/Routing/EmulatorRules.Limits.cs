namespace Zcrm.Emulator;

public sealed partial class EmulatorRules
{
    /// <summary>How many credits an organization may spend in any 24 hours; a call that costs more than are left is a 429.</summary>
    /// <remarks>
    /// Most calls cost one, a write one for ten records, a bulk read 50, a bulk write 500. Once half of the credits are spent, answers have
    /// <c>X-API-CREDITS-REMAINING</c>. <see cref="ZcrmEmulator.Credits"/> counts them with or without a limit.
    /// </remarks>
    /// <value>0: any number. The smallest paid edition has 50,000, the free one 5,000.</value>
    public int DailyCredits { get; set; }

    /// <summary>How many calls of one app to one organization may be under way at once; one more is a 429.</summary>
    /// <value>0: any number. Zoho allows 5 to 25, by edition.</value>
    public int Concurrency { get; set; }

    /// <summary>How many heavy calls of one app to one organization may be under way at once; one more is a 429.</summary>
    /// <remarks>
    /// Heavy are COQL, search, composite requests, the conversion of a lead, writes of more than ten records, and lists by a view or in an order.
    /// </remarks>
    /// <value>0: any number. Zoho allows 10 in every edition.</value>
    public int SubConcurrency { get; set; }

    /// <summary>The form of a 429 that a limit causes.</summary>
    /// <value><see cref="ThrottleForm.TooManyRequests"/>.</value>
    public ThrottleForm ThrottleForm { get; set; }

    /// <summary>The <c>Retry-After</c> of a 429 that a limit causes, in whole seconds; null: none, as with Zoho.</summary>
    /// <value>Null.</value>
    public int? RetryAfterSeconds { get; set; }
}
