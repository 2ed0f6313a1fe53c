namespace Zcrm.Emulator;

/// <summary>Puts the parts together that keep and serve files (reference 5.8, 11.5, 11.6).</summary>
internal sealed class FilesPlane
{
    public FilesPlane(SqliteDatabase database, MetadataCatalog catalog, RecordTable table, BlobStore blobs, UsersOfOrg users)
    {
        var parents = new ParentRecord(catalog, table);
        var attachments = new AttachmentTable(database);
        Routes =
        [
            .. new FilesApi(blobs).Routes,
            .. new AttachmentsApi(parents, attachments, blobs, users).Routes,
            .. new AttachmentWritesApi(parents, attachments, blobs, table).Routes,
            .. new PhotosApi(parents, catalog, blobs, table).Routes,
            .. new FieldAttachmentsApi(parents, catalog, blobs).Routes,
        ];
    }

    public IReadOnlyList<Route> Routes { get; }
}
