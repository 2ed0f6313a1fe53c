namespace Zcrm.Emulator;

/// <summary>A part of a multipart form: a file when it has a file name, else a field.</summary>
internal sealed record FormPart(string Name, string? FileName, string? ContentType, ReadOnlyMemory<byte> Content);
