using System.Text.Json;

namespace Zcrm;

/// <summary>A file in a file or image field of a record, or one that was uploaded for such a field.</summary>
/// <remarks>Put uploaded files into a field with <see cref="CrmRecord.Files"/>, or set the field: <c>record["Contract"] = new[] { file }</c>.</remarks>
public sealed class StoredFile : CrmObject
{
    private const string FileIdName = "File_Id__s";
    private readonly string? _name;

    /// <summary>Makes an empty one; see <see cref="FromId"/>.</summary>
    public StoredFile()
    {
    }

    private StoredFile(string? name) => _name = name;

    /// <summary>The file's id in the field, by which it is downloaded; empty before the record was read.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The id that the upload gave; long, and without a meaning.</summary>
    public string? FileId => Get<string>(FileIdName);

    /// <summary>The file's name.</summary>
    public string? Name => _name ?? Get<string>("File_Name__s");

    /// <summary>The number of bytes; null before the record was read.</summary>
    public long? Size => Get<long?>("Size__s");

    /// <summary>When it was put into the field; null before the record was read.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("Created_Time__s");

    /// <summary>The place of an image among those of its field, from 1; null for other files.</summary>
    public int? SequenceNumber => Get<int?>("Sequence_Number__s");

    /// <summary>Names a file that was uploaded before, by the id that was kept.</summary>
    /// <param name="fileId">The <see cref="FileId"/>.</param>
    public static StoredFile FromId(string fileId) => Uploaded(fileId, null);

    internal static StoredFile Uploaded(string fileId, string? name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileId);
        var file = new StoredFile(name);
        file.Set(FileIdName, fileId);
        return file;
    }

    /// <summary>Zoho leaves files that are not mentioned as they are.</summary>
    private protected override void WriteRowTo(Utf8JsonWriter writer)
    {
        if (Id.IsEmpty)
        {
            WriteTo(writer);
        }
        else if (Has("_delete"))
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, Id.ToString());
            writer.WriteNull("_delete"u8);
            writer.WriteEndObject();
        }
    }
}
