namespace Zcrm.Emulator;

/// <summary>How much of an answer arrives.</summary>
internal enum Delivery
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>The headers and half of the body; then the connection ends.</summary>
    Half,

    /// <summary>Nothing that could be read; the connection ends.</summary>
    None,
}
