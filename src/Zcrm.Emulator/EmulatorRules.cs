namespace Zcrm.Emulator;

/// <summary>Switches for rules on which Zoho's own sources disagree, or which a test wants otherwise. The defaults follow Zoho.</summary>
public sealed partial class EmulatorRules
{
}
