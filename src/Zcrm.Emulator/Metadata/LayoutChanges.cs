namespace Zcrm.Emulator;

/// <summary>What people called a layout and its section otherwise.</summary>
/// <param name="Label">The layout's label; null: as Zoho calls it.</param>
/// <param name="SectionLabel">The section's label; null: as Zoho calls it.</param>
internal sealed record LayoutChanges(string? Label = null, string? SectionLabel = null);
