namespace Zcrm.Emulator;

/// <summary>Puts the parts together that relate records with each other (reference 7.3, 11.3, 11.4).</summary>
internal sealed class RelatedPlane
{
    public RelatedPlane(SqliteDatabase database, MetadataCatalog catalog, RecordTable table, RecordWriter writer, RecordRenderer renderer, RecordRemoval removal)
    {
        var links = new LinkTable(database, table.Changes);
        var rows = new RelatedRows(table, links);
        var page = new RelatedPage(table, renderer);
        Routes =
        [
            .. new RelatedListsApi(catalog).Routes,
            .. new RelatedRecordsApi(catalog, table, links, rows, page, renderer, removal.Bin).Routes,
            .. new RelatedLinksApi(catalog, table, links).Routes,
            .. new RelatedCountApi(catalog, table, rows, new AttachmentTable(database)).Routes,
            .. new RecordNotesApi(catalog, table, writer, renderer, page, removal).Routes,
        ];
    }

    public IReadOnlyList<Route> Routes { get; }
}
