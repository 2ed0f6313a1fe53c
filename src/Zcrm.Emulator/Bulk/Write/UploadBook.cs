using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Keeps uploaded files.</summary>
internal sealed class UploadBook(IEmulatorStore store, BulkFiles files)
{
    private const string Kind = "bulk_upload";

    public Upload Add(EmulatedOrg org, IReadOnlyList<string> names, ReadOnlyMemory<byte> content)
    {
        var upload = new Upload(MetadataIds.Id(org, 870_000_000 + store.NextNumber("bulk_uploads/" + org.Id)), names);
        using (FileStream file = files.Create(upload.File)) file.Write(content.Span);
        store.WriteDocument(org.Id, Kind, upload.Id, JsonSerializer.Serialize(upload));
        return upload;
    }

    public Upload? Find(EmulatedOrg org, string id) =>
        store.ReadDocument(org.Id, Kind, id) is { } json ? JsonSerializer.Deserialize<Upload>(json) : null;
}
