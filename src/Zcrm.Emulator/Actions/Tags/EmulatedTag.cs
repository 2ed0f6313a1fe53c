namespace Zcrm.Emulator;

/// <summary>A tag of a module. Times are kept in UTC, users by their id.</summary>
internal sealed record EmulatedTag(string Id, string Module, string Name, string? Color)
{
    public string CreatedTime { get; init; } = "";

    public string CreatedBy { get; init; } = "";

    public string ModifiedTime { get; init; } = "";

    public string ModifiedBy { get; init; } = "";
}
