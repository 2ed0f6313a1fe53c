using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>What the files of one job have to do with each other: one zip, one module each, one file each (reference 10.2).</summary>
internal static class BulkFamilyRule
{
    /// <summary>Where there are several files, each has to say which it is, and what its columns are.</summary>
    public static void CheckKeys(JsonObject resource, string at)
    {
        foreach (string key in (string[])["file_names", "field_mappings"])
        {
            if (resource[key] is not JsonArray { Count: > 0 }) throw BulkKeys.Missing(key, $"{at}.{key}");
        }
    }

    /// <param name="read">The files so far.</param>
    /// <param name="at">Where the last of them is named.</param>
    public static void Check(IReadOnlyList<BulkResource> read, string at)
    {
        BulkResource last = read[^1];
        foreach (BulkResource other in read.SkipLast(1))
        {
            if (other.FileId != last.FileId) throw BulkKeys.Bad("file_id", at + ".file_id");
            if (other.Module == last.Module) throw BulkKeys.Bad("module", at + ".module");
            if (other.FileName == last.FileName) throw BulkKeys.Bad("file_names", at + ".file_names");
        }
    }
}
