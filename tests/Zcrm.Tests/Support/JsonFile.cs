namespace Zcrm;

/// <summary>A file of text that lives as long as the test.</summary>
public sealed class JsonFile : IDisposable
{
    public JsonFile(string text) => File.WriteAllText(Path, text);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"zcrm-{Guid.NewGuid():N}.json");

    public void Dispose() => File.Delete(Path);
}
