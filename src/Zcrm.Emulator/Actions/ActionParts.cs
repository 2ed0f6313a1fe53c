namespace Zcrm.Emulator;

/// <summary>What writes and actions share: tags, blueprints, files, attachments and the history of records.</summary>
internal sealed class ActionParts(SqliteDatabase database, IEmulatorStore store)
{
    public IEmulatorStore Store => store;

    public TagBook Tags { get; } = new(store);

    public BlueprintBook Blueprints { get; } = new(store);

    public BlobStore Blobs { get; } = new(database);

    public AttachmentTable Attachments { get; } = new(database);

    public RecordHistory History { get; } = new(database);
}
