namespace Zcrm.Emulator;

/// <summary>What goes wrong with a bulk job.</summary>
/// <param name="FailureCode">The code with which it fails; null: it does its work.</param>
internal sealed record BulkFault(string? FailureCode = null)
{
    /// <summary>Whether half of its file is missing.</summary>
    public bool BreaksFile { get; init; }

    /// <summary>Whether it never ends.</summary>
    public bool NeverEnds { get; init; }
}
