namespace Zcrm;

/// <summary>Finds what cannot be right in the records of a batch, one after the other, before anything is sent.</summary>
internal sealed class BatchCheck(string operation, bool needsIds)
{
    private readonly Dictionary<CrmRecord, long> _objects = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<CrmId, long> _ids = [];

    /// <returns>What is wrong with the record, as a sentence; null when nothing is.</returns>
    public string? Add(CrmRecord? record, long index)
    {
        if (record is null) return $"Record {index} of the batch is null.";

        // Each record takes over its own id and times; one object cannot hold those of two.
        if (!_objects.TryAdd(record, index)) return $"Record {index} of the batch is the same object as record {_objects[record]}; make one for each.";
        if (!needsIds) return null;
        if (!record.Has("id") || record.IsNull("id")) return $"Record {index} of the batch has no id; {operation} needs one.";
        if (!record.TryGet("id", out CrmId id)) return $"The id of record {index} of the batch is no id; an id has digits only.";
        return _ids.TryAdd(id, index) ? null : $"Records {_ids[id]} and {index} of the batch are both the record {id}; merge their changes into one.";
    }
}
