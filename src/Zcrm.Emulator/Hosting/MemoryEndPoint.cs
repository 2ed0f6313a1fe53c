using System.Net;

namespace Zcrm.Emulator;

/// <summary>The place at which an emulator listens inside its own process.</summary>
internal sealed class MemoryEndPoint : EndPoint
{
    public override string ToString() => "in-process";
}
