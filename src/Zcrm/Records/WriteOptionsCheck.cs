namespace Zcrm;

/// <summary>Refuses options that mean nothing for a kind of write, which Zoho would pass over in silence.</summary>
internal static class WriteOptionsCheck
{
    public static void ForInsert(WriteOptions? options)
    {
        if (options?.UnmodifiedSince is not null) throw Refuse(nameof(options), nameof(WriteOptions.UnmodifiedSince), "an insert, whose records are new");
    }

    public static void ForDelete(WriteOptions? options)
    {
        if (options is null) return;
        bool[] isSet =
        [
            options.UnmodifiedSince is not null, options.AssignmentRule is not null, options.Processes is not null,
            options.ApplyFeatures is not null, options.SkipFeatures is not null,
        ];
        string[] names =
        [
            nameof(WriteOptions.UnmodifiedSince), nameof(WriteOptions.AssignmentRule), nameof(WriteOptions.Processes),
            nameof(WriteOptions.ApplyFeatures), nameof(WriteOptions.SkipFeatures),
        ];
        if (Array.IndexOf(isSet, true) is >= 0 and int first) throw Refuse(nameof(options), names[first], "a deletion");
    }

    private static ArgumentException Refuse(string parameter, string option, string write) =>
        new($"{nameof(WriteOptions)}.{option} means nothing for {write}; leave it out.", parameter);
}
