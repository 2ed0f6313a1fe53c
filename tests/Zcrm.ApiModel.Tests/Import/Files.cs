namespace Zcrm.ApiModel;

/// <summary>Folders of small OpenAPI files, gone with the test.</summary>
internal sealed class Files : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("zcrm-openapi-").FullName;

    /// <summary>A folder with one file, of which the paths and components are given.</summary>
    public OpenApiFolder Folder(string name, string paths, string components = "{}", string inside = "")
    {
        string folder = Path.Combine(_root, name, inside);
        Directory.CreateDirectory(folder);
        string text = $$"""{"openapi":"3.1.0","servers":[{"url":"https://zohoapis.{dc}/crm/{version}"}],"paths":{{paths}},"components":{{components}} }""";
        File.WriteAllText(Path.Combine(folder, "things.json"), text);
        return new OpenApiFolder(Path.Combine(_root, name));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
