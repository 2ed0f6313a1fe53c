namespace Zcrm;

// Typed modules, whose class names the module.
public sealed partial class CompositeBatch
{
    /// <summary>Adds the creation of a record of a typed module.</summary>
    /// <inheritdoc cref="Insert(string, CrmRecord)"/>
    /// <typeparam name="T">The module's class.</typeparam>
    public CompositeCall<WriteResult> Insert<T>(T record) where T : CrmRecord, ICrmModule<T>, new() => Insert(T.ModuleInfo.ApiName, record);

    /// <summary>Adds the creation of a record of a typed module, or the update of the one that the duplicate check finds.</summary>
    /// <inheritdoc cref="Upsert(string, CrmRecord, IReadOnlyList{string}?)"/>
    /// <typeparam name="T">The module's class.</typeparam>
    public CompositeCall<WriteResult> Upsert<T>(T record, IReadOnlyList<string>? duplicateCheckFields = null) where T : CrmRecord, ICrmModule<T>, new() =>
        Upsert(T.ModuleInfo.ApiName, record, duplicateCheckFields);

    /// <summary>Adds the saving of the changed fields of a record of a typed module.</summary>
    /// <inheritdoc cref="Update(string, CrmRecord)"/>
    /// <typeparam name="T">The module's class.</typeparam>
    public CompositeCall<WriteResult> Update<T>(T record) where T : CrmRecord, ICrmModule<T>, new() => Update(T.ModuleInfo.ApiName, record);

    /// <summary>Adds the reading of a record of a typed module.</summary>
    /// <inheritdoc cref="Get(string, CrmId)"/>
    /// <typeparam name="T">The module's class.</typeparam>
    public CompositeCall<T?> Get<T>(CrmId id) where T : CrmRecord, ICrmModule<T>, new() => Get(T.ModuleInfo.ApiName, id, NewRecord<T>);

    /// <summary>Adds the reading of a typed module's newest records.</summary>
    /// <typeparam name="T">The module's class.</typeparam>
    /// <param name="fields">The API names of the fields to read; null for all typed ones.</param>
    /// <param name="count">How many records; 1 to 25.</param>
    public CompositeCall<IReadOnlyList<T>> List<T>(IEnumerable<string>? fields = null, int count = MaxRead) where T : CrmRecord, ICrmModule<T>, new() =>
        List(T.ModuleInfo.ApiName, fields ?? T.ModuleInfo.ListFields, count, NewRecord<T>);

    private static T NewRecord<T>() where T : CrmRecord, ICrmModule<T>, new() => new() { Module = T.ModuleInfo.ApiName };
}
