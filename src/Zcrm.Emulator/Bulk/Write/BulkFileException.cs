namespace Zcrm.Emulator;

/// <summary>A file cannot be worked on, so its job fails (reference 10.3).</summary>
/// <param name="code">The code that tells why.</param>
internal sealed class BulkFileException(string code) : Exception(code)
{
    public string Code { get; } = code;
}
