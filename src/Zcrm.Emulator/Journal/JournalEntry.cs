namespace Zcrm.Emulator;

/// <summary>A request and what became of it.</summary>
public sealed record JournalEntry
{
    /// <summary>The request.</summary>
    public required EmulatorRequest Request { get; init; }

    /// <summary>The status of the answer; 0 when the client was not answered.</summary>
    public required int Status { get; init; }

    /// <summary>The id of the user for whom the token of the request speaks, where one was recognized.</summary>
    public string? UserId { get; init; }

    /// <summary>What the request cost of the organization's API credits; 0 when it was refused before it could cost anything.</summary>
    public int Credits { get; init; }

    /// <summary>The fault that answered or disturbed the request, for example <c>TooManyRequests</c>; null: none.</summary>
    public string? Fault { get; init; }

    /// <summary>Returns the request and the status.</summary>
    public override string ToString() => $"{Request} -> {Status}{(Fault is null ? "" : $" ({Fault})")}";
}
