namespace Zcrm;

// The kinds of writes.
internal sealed partial class RecordWrite
{
    public static RecordWrite Insert(string module, WriteOptions? options)
    {
        WriteOptionsCheck.ForInsert(options);
        return new RecordWrite(
            module,
            $"POST /{module}",
            WriteOutcome.Inserted,
            options,
            records => new CrmRequest(HttpMethod.Post, $"{module:name}", options)
                .Body(RecordBody.Insert(records, options))
                .ExternalLookups(module, options?.ExternalLookups));
    }

    public static RecordWrite Update(string module, WriteOptions? options)
    {
        WriteOptionsCheck.ForAll(options);
        return new RecordWrite(
            module,
            $"PUT /{module}",
            WriteOutcome.Updated,
            options,
            records => new CrmRequest(HttpMethod.Put, $"{module:name}", options)
                .Body(RecordBody.Update(records, options))
                .UnmodifiedSince(options?.UnmodifiedSince)
                .ExternalLookups(module, options?.ExternalLookups));
    }

    /// <summary>Changes the one record that has an external value.</summary>
    public static RecordWrite UpdateExternal(string module, ExternalId id, WriteOptions? options)
    {
        WriteOptionsCheck.ForAll(options);
        string value = id.Value;
        return new RecordWrite(
            module,
            $"PUT /{module}/{{value}}",
            WriteOutcome.Updated,
            options,
            records => new CrmRequest(HttpMethod.Put, $"{module:name}/{value}", options)
                .Body(RecordBody.Update(records, options))
                .UnmodifiedSince(options?.UnmodifiedSince)
                .ExternalLookups(module, options?.ExternalLookups, id))
        {
            NamesItsRecord = true,
        };
    }

    public static RecordWrite Upsert(string module, IReadOnlyList<string>? duplicateCheckFields, WriteOptions? options)
    {
        WriteOptionsCheck.ForAll(options);
        return new RecordWrite(
            module,
            $"POST /{module}/upsert",
            WriteOutcome.Inserted,
            options,
            records => new CrmRequest(HttpMethod.Post, $"{module:name}/upsert", options)
                .Body(RecordBody.Upsert(records, duplicateCheckFields, options))
                .UnmodifiedSince(options?.UnmodifiedSince)
                .ExternalLookups(module, options?.ExternalLookups)
                .Repeatable(UpsertKey.IsIn(module, duplicateCheckFields, records)));
    }

    /// <summary>Has Zoho copy a record; the one record of the write says what the copy has otherwise.</summary>
    public static RecordWrite Clone(string module, CrmId id, WriteOptions? options)
    {
        WriteOptionsCheck.ForClone(options);
        return new RecordWrite(
            module,
            $"POST /{module}/{{id}}/actions/clone",
            WriteOutcome.Inserted,
            options,
            records =>
            {
                var request = new CrmRequest(HttpMethod.Post, $"{module:name}/{id}/actions/clone", options).Since("v7");
                return options?.SkipFeatures is null && !records[0].Record.IsChanged ? request : request.Body(RecordBody.Insert(records, options));
            });
    }

    public static RecordWrite Delete(string module, WriteOptions? options)
    {
        WriteOptionsCheck.ForDelete(options);
        return new RecordWrite(
            module,
            $"DELETE /{module}",
            WriteOutcome.Deleted,
            options,
            records => new CrmRequest(HttpMethod.Delete, $"{module:name}", options)
                .Query("ids", string.Join(',', records.Select(write => write.Record.Id)))
                .Query("wf_trigger", options?.Triggers is { Count: 0 } ? "false" : null));
    }

    /// <summary>Deletes the one record that has an external value.</summary>
    public static RecordWrite DeleteExternal(string module, ExternalId id, WriteOptions? options)
    {
        WriteOptionsCheck.ForDelete(options);
        string value = id.Value;
        return new RecordWrite(
            module,
            $"DELETE /{module}/{{value}}",
            WriteOutcome.Deleted,
            options,
            _ => new CrmRequest(HttpMethod.Delete, $"{module:name}/{value}", options)
                .External(module, id)
                .Query("wf_trigger", options?.Triggers is { Count: 0 } ? "false" : null))
        {
            NamesItsRecord = true,
        };
    }
}
