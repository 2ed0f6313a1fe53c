namespace Zcrm;

/// <summary>A stream that cannot seek, and so can be read once.</summary>
internal sealed class OnceStream(byte[] bytes) : MemoryStream(bytes)
{
    public override bool CanSeek => false;
}
