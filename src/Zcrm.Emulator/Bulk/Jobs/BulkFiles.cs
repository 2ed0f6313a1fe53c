namespace Zcrm.Emulator;

/// <summary>The files of bulk jobs: beside the emulator's database, or in a folder that goes when the emulator does.</summary>
internal sealed class BulkFiles(string? storagePath) : IDisposable
{
    private readonly string _folder = storagePath is null
        ? Path.Combine(Path.GetTempPath(), "zcrm-emulator-" + Guid.NewGuid().ToString("N"))
        : storagePath + ".files";

    public FileStream Create(string name)
    {
        Directory.CreateDirectory(_folder);
        return new FileStream(PathOf(name), FileMode.Create, FileAccess.ReadWrite, FileShare.Read, 64 * 1024);
    }

    public FileStream Open(string name) => new(PathOf(name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 * 1024);

    public bool Exists(string name) => File.Exists(PathOf(name));

    /// <summary>Takes the second half of a file away.</summary>
    public void Break(string name)
    {
        using var file = new FileStream(PathOf(name), FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        file.SetLength(file.Length / 2);
    }

    public void Delete(string name) => File.Delete(PathOf(name));

    public void Dispose()
    {
        if (storagePath is null && Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    private string PathOf(string name) => Path.Combine(_folder, name);
}
