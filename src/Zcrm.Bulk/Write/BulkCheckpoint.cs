using System.Globalization;
using System.Text;

namespace Zcrm.Bulk;

/// <summary>Notes which rows of a bulk write went in which job, so that after a crash the same call goes on instead of beginning anew.</summary>
/// <remarks>
/// Call the same write with the same input and a checkpoint of the same file: jobs that were started are waited for and not started again. The results come
/// from the first row on. Delete the file when all is done. It holds ids and checksums, no data.
/// </remarks>
public sealed class BulkCheckpoint
{
    private readonly string _path;
    private readonly Lock _gate = new();

    private BulkCheckpoint(string path) => _path = path;

    /// <summary>Keeps the checkpoint in a file; it is made when the first job is started.</summary>
    /// <param name="path">The file's path.</param>
    public static BulkCheckpoint InFile(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new BulkCheckpoint(Path.GetFullPath(path));
    }

    /// <summary>Returns where it is kept.</summary>
    public override string ToString() => _path;

    /// <summary>Reads what was noted; a last line that was cut off by the crash counts as not written.</summary>
    internal Dictionary<int, CheckpointEntry> Read(string task)
    {
        var entries = new Dictionary<int, CheckpointEntry>();
        string[] lines = File.Exists(_path) ? File.ReadAllText(_path).Split('\n') : [];
        if (lines.Length <= 1)
        {
            File.WriteAllText(_path, task + "\n");
            return entries;
        }

        if (lines[0] != task)
            throw new ArgumentException($"The checkpoint '{_path}' is of another write: {lines[0]}. Use another file, or delete this one.");
        foreach (string line in lines[1..^1]) Read(line.Split(' '), entries);
        return entries;
    }

    /// <summary>Notes that a job is about to be started for a part.</summary>
    internal void Starting(BulkPart part) =>
        Append(string.Create(CultureInfo.InvariantCulture, $"part {part.Number} {part.Rows} {part.Fingerprint:x16}"));

    internal void Started(BulkPart part, CrmId job) => Append(string.Create(CultureInfo.InvariantCulture, $"job {part.Number} {job}"));

    /// <summary>Notes that no job was started for a part after all.</summary>
    internal void Refused(BulkPart part) => Append(string.Create(CultureInfo.InvariantCulture, $"none {part.Number}"));

    private static void Read(string[] words, Dictionary<int, CheckpointEntry> entries)
    {
        if (words.Length < 2 || !int.TryParse(words[1], CultureInfo.InvariantCulture, out int number)) return;
        switch (words)
        {
            case ["part", _, var rows, var mark]:
                ulong fingerprint = ulong.Parse(mark, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                entries[number] = new CheckpointEntry(int.Parse(rows, CultureInfo.InvariantCulture), fingerprint, default);
                break;
            case ["job", _, var id]:
                entries[number] = entries[number] with { JobId = id };
                break;
            case ["none", _]:
                entries.Remove(number);
                break;
        }
    }

    private void Append(string line)
    {
        lock (_gate)
        {
            using var file = new FileStream(_path, FileMode.Append, FileAccess.Write, FileShare.Read);
            file.Write(Encoding.UTF8.GetBytes(line + "\n"));
            file.Flush(flushToDisk: true);
        }
    }
}
