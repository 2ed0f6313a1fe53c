using Zcrm.Emulator;

namespace Zcrm;

/// <summary>The team's CRM, and what one chapter leaves to the next.</summary>
internal sealed class SalesYear : IAsyncDisposable
{
    private static readonly DateTimeOffset FirstDay = new(2026, 1, 2, 8, 0, 0, TimeSpan.Zero);
    private readonly Scenario _scenario;

    private SalesYear(Scenario scenario)
    {
        _scenario = scenario;
        Crm = scenario.Client();
        Ben = Zoho.Accounts.AddUser("ben@zylker.example", Zoho.Accounts.Orgs[0], "Ben", "Ek");
    }

    public ZcrmEmulator Zoho => _scenario.Zoho;

    public ZcrmClient Crm { get; }

    /// <summary>The colleague who gets what is given away.</summary>
    public EmulatedUser Ben { get; }

    /// <summary>The first customer: Kyoto Tea House.</summary>
    public CrmId Account { get; set; }

    /// <summary>Who buys there: Ana Ito.</summary>
    public CrmId Contact { get; set; }

    /// <summary>Their first order.</summary>
    public CrmId Deal { get; set; }

    /// <summary>The first product of the catalogue.</summary>
    public CrmId Sencha { get; set; }

    /// <summary>The campaign of the summer.</summary>
    public CrmId Campaign { get; set; }

    public static async Task<SalesYear> StartAsync()
    {
        Scenario scenario = await Scenario.StartAsync(options =>
        {
            options.TimeProvider = new Calendar(FirstDay);
            options.Rules.MassJobDuration = TimeSpan.FromMinutes(2);
        });
        EmulatorData data = scenario.Zoho.Data;
        data.AddField("Accounts", new EmulatedField("Customer_Number", "text") { IsExternal = true });
        data.AddField("Accounts", new EmulatedField("Story", "textarea") { IsRichText = true });
        data.AddField("Products", new EmulatedField("Sku", "text") { IsExternal = true });
        data.AddField("Products", new EmulatedField("Pictures", "imageupload"));
        data.AddField("Deals", new EmulatedField("Contract", "fileupload") { Length = 3 });
        data.AddField("Deals", new EmulatedField("Tastings", "subform") { RowFields = [new("Tea", "text"), new("Price", "currency")] });
        data.AddField("Leads", new EmulatedField(Consent.FieldName, "consent_lookup"));
        data.SetBlueprint(new EmulatedBlueprint("Deals", "Stage",
        [
            new("Send quote", "Qualification", "Proposal/Price Quote") { RequiredFields = ["Amount"] },
            new("Win", "Proposal/Price Quote", "Closed Won"),
        ]));
        return new SalesYear(scenario);
    }

    public void GoTo(int month, int day) => Zoho.Clock.Advance(new DateTimeOffset(2026, month, day, 8, 0, 0, TimeSpan.Zero) - Zoho.Clock.GetUtcNow());

    public ValueTask DisposeAsync() => _scenario.DisposeAsync();

    /// <summary>A clock that began to run on the year's first working day.</summary>
    private sealed class Calendar(DateTimeOffset start) : TimeProvider
    {
        private readonly long _begun = System.GetTimestamp();

        public override DateTimeOffset GetUtcNow() => start + System.GetElapsedTime(_begun);
    }
}
