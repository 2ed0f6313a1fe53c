namespace Zcrm.Emulator;

/// <summary>A zipped file that waits for a bulk write job.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Names">The names of the files in it.</param>
internal sealed record Upload(string Id, IReadOnlyList<string> Names)
{
    /// <summary>The name under which it is kept.</summary>
    public string File => $"upload-{Id}.zip";
}
