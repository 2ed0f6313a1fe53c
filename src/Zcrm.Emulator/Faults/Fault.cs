namespace Zcrm.Emulator;

/// <summary>What goes wrong with one answer.</summary>
/// <param name="Name">The name that the journal shows.</param>
internal sealed record Fault(string Name)
{
    /// <summary>What is answered instead; null: the real answer.</summary>
    public ApiAnswer? Answer { get; init; }

    /// <summary>How long the request waits before it is worked on, on the emulator's clock.</summary>
    public TimeSpan Delay { get; init; }

    public Delivery Delivery { get; init; }
}
