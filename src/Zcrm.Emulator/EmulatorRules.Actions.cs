namespace Zcrm.Emulator;

public sealed partial class EmulatorRules
{
    /// <summary>How long a mass update, deletion, change of owner or conversion is reported as under way. Its records change at once.</summary>
    /// <value>One second. At Zoho it is seconds to hours.</value>
    public TimeSpan MassJobDuration { get; set; } = TimeSpan.FromSeconds(1);
}
