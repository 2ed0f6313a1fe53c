namespace Zcrm;

/// <summary>The objects of an array, found but not made yet.</summary>
internal readonly record struct IndexedRows(JsonSource Source, List<IndexedObject> Objects)
{
    public T[] Make<T>(Func<T> create) where T : CrmObject => Source.Make(Objects, create);
}
