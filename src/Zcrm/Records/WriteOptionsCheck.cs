namespace Zcrm;

/// <summary>Refuses options that mean nothing for a kind of write, which Zoho would pass over in silence.</summary>
internal static class WriteOptionsCheck
{
    public static void ForAll(WriteOptions? options)
    {
        ExternalHeader.Check(options?.ExternalLookups);
        if (options?.SettleUnknown < TimeSpan.Zero) throw new ArgumentException($"{nameof(WriteOptions)}.{nameof(WriteOptions.SettleUnknown)} is negative.", nameof(options));
    }

    public static void ForInsert(WriteOptions? options)
    {
        ForAll(options);
        if (options?.UnmodifiedSince is not null) throw Refuse(nameof(options), nameof(WriteOptions.UnmodifiedSince), "an insert, whose records are new");
        if (options?.SettleUnknown is not null)
            throw Refuse(nameof(options), nameof(WriteOptions.SettleUnknown), "an insert, which would create the records twice; upsert by a unique field");
    }

    public static void ForDelete(WriteOptions? options) => EnsureNone(
        "a deletion",
        nameof(options),
        (nameof(WriteOptions.SettleUnknown), options?.SettleUnknown),
        (nameof(WriteOptions.UnmodifiedSince), options?.UnmodifiedSince),
        (nameof(WriteOptions.AssignmentRule), options?.AssignmentRule),
        (nameof(WriteOptions.Processes), options?.Processes),
        (nameof(WriteOptions.ApplyFeatures), options?.ApplyFeatures),
        (nameof(WriteOptions.SkipFeatures), options?.SkipFeatures),
        (nameof(WriteOptions.ExternalLookups), options?.ExternalLookups));

    public static void ForClone(WriteOptions? options) => EnsureNone(
        "a copy",
        nameof(options),
        (nameof(WriteOptions.SettleUnknown), options?.SettleUnknown),
        (nameof(WriteOptions.UnmodifiedSince), options?.UnmodifiedSince),
        (nameof(WriteOptions.AssignmentRule), options?.AssignmentRule),
        (nameof(WriteOptions.Processes), options?.Processes),
        (nameof(WriteOptions.ApplyFeatures), options?.ApplyFeatures),
        (nameof(WriteOptions.Triggers), options?.Triggers),
        (nameof(WriteOptions.ExternalLookups), options?.ExternalLookups));

    private static void EnsureNone(string write, string parameter, params ReadOnlySpan<(string Name, object? Value)> options)
    {
        foreach ((string name, object? value) in options)
        {
            if (value is not null) throw Refuse(parameter, name, write);
        }
    }

    private static ArgumentException Refuse(string parameter, string option, string write) =>
        new($"{nameof(WriteOptions)}.{option} means nothing for {write}; leave it out.", parameter);
}
