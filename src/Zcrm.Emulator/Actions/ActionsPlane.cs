namespace Zcrm.Emulator;

/// <summary>Puts the parts together that do things with records beside reading and writing them (reference 11).</summary>
internal sealed class ActionsPlane
{
    public ActionsPlane(
        MetadataCatalog catalog, RecordTable table, RecordWriter writer, RecordRemoval removal, ActionParts parts, ViewBook viewBook, UsersOfOrg users, SharingRule sharing, MassTimers timers)
    {
        var recycled = new RecycledRecords(removal.Bin, users);
        var jobs = new MassJobs(new MassJobBook(parts.Store), table, users, timers);
        var owners = new OwnerChange(catalog, table, parts.History, users);
        var conversion = new LeadConverter(catalog, table, writer, parts, users);
        var views = new AllRecordsView(table, viewBook);
        Routes =
        [
            .. new TagSettingsApi(catalog, table, parts.Tags, users).Routes,
            .. new TagActionsApi(catalog, table, parts.Tags, parts.History).Routes,
            .. new TagMassDeleteApi(catalog, table, parts.Tags, parts.Store).Routes,
            .. new RecordLocksApi(catalog, table, parts.Store).Routes,
            .. new RecordSharingApi(catalog, table, parts.Store, sharing).Routes,
            .. new RecordMergingApi(catalog, table, removal).Routes,
            .. new RecycleBinApi(table, removal.Bin, recycled).Routes,
            .. new RestoreApi(catalog, table, removal.Bin, recycled).Routes,
            .. new ConvertApi(table, conversion).Routes,
            .. new ConversionOptionsApi(catalog, table).Routes,
            .. new MassConvertApi(table, conversion, jobs).Routes,
            .. new BlueprintApi(catalog, table, writer, parts.Blueprints).Routes,
            .. new MassUpdateApi(catalog, table, writer, jobs, views).Routes,
            .. new MassDeleteApi(catalog, table, removal, jobs, views).Routes,
            .. new MassChangeOwnerApi(catalog, table, owners, jobs, views).Routes,
            .. new ChangeOwnerApi(catalog, table, owners).Routes,
            .. new TimelineApi(catalog, table, parts.History, users).Routes,
        ];
    }

    public IReadOnlyList<Route> Routes { get; }
}
