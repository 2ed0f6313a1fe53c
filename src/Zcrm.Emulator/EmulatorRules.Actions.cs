namespace Zcrm.Emulator;

public sealed partial class EmulatorRules
{
    /// <summary>How long a mass update, deletion, change of owner or conversion takes by the emulator's clock.</summary>
    /// <remarks>It comes to its records one after the other, from the first third of that time to its end.</remarks>
    /// <value>One second. At Zoho it is seconds to hours.</value>
    public TimeSpan MassJobDuration { get; set; } = TimeSpan.FromSeconds(1);
}
