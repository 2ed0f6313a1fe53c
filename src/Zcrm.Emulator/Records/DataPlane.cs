namespace Zcrm.Emulator;

/// <summary>Puts the parts together that keep and serve metadata and records.</summary>
internal sealed class DataPlane
{
    public DataPlane(SqliteDatabase database, IEmulatorStore store, UsersOfOrg users, MassTimers timers)
    {
        Parts = new ActionParts(database, store);
        Views = new ViewBook(store);
        Catalog = new MetadataCatalog(store);
        database.TakenBack += Catalog.LoadAnew;
        Table = new RecordTable(database);
        var bin = new RecordBin(database);
        var removal = new RecordRemoval(Table, bin);
        var settings = new ResourceBook(database, store, Table);
        Permissions = new PermissionBook(settings);
        Territories = new TerritoryBook(settings);
        TerritoryUsers = new UserTerritoryBook(store, Territories);
        UserForm = new UserJson(Permissions, TerritoryUsers);
        Writer = new RecordWriter(Table, Catalog, new RecordValidator(Table, Parts, users), Parts.History, users);
        Renderer = new RecordRenderer(Table, users);
        Importer = new RecordImporter(Table, users);
        Routes =
        [
            .. new ModulesApi(Catalog, Permissions, users).Routes,
            .. new ModuleWritesApi(Catalog, Table, Permissions).Routes,
            .. new FieldsApi(Catalog).Routes,
            .. new FieldWritesApi(Catalog, Table).Routes,
            .. new LayoutsApi(Catalog, store, new LayoutJson(Permissions)).Routes,
            .. new RecordTerritoriesApi(Catalog, Table, Territories).Routes,
            .. new TerritoryTransferApi(Catalog, Table, Territories, TerritoryUsers).Routes,
            .. new CustomViewsApi(Catalog, Views).Routes,
            .. new ViewSortApi(Catalog, Views).Routes,
            .. new TaxesApi(settings).Routes,
            .. new RecordsApi(Catalog, Table, Renderer, new ListFilter(Views, Territories)).Routes,
            .. new FullDataApi(Catalog, Table).Routes,
            .. new CloneApi(Catalog, Table, Writer).Routes,
            .. new RecordWritesApi(Catalog, Table, Writer).Routes,
            .. new RecordUpsertApi(Catalog, Table, Writer).Routes,
            .. new RecordDeletesApi(Catalog, Table, removal).Routes,
            .. new DeletedRecordsApi(Catalog, Table, bin, users).Routes,
            .. new RecordSearchApi(Catalog, Table, Renderer, Views, users).Routes,
            .. new CoqlApi(database, Catalog, Table, Views, users, UserForm).Routes,
            .. new FilesPlane(database, Catalog, Table, Parts.Blobs, users).Routes,
            .. new RelatedPlane(database, Catalog, Table, Writer, Renderer, removal).Routes,
            .. new ActionsPlane(Catalog, Table, Writer, removal, Parts, Views, users, new SharingRule(users, Permissions, settings), timers).Routes,
        ];
    }

    public MetadataCatalog Catalog { get; }

    public ActionParts Parts { get; }

    public PermissionBook Permissions { get; }

    public ViewBook Views { get; }

    public TerritoryBook Territories { get; }

    public UserTerritoryBook TerritoryUsers { get; }

    public UserJson UserForm { get; }

    public RecordTable Table { get; }

    public RecordWriter Writer { get; }

    public RecordRenderer Renderer { get; }

    public RecordImporter Importer { get; }

    /// <summary>The calls that these parts answer.</summary>
    public IReadOnlyList<Route> Routes { get; }
}
