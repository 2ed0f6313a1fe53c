namespace Zcrm;

/// <summary>Finds names in records that are no fields of the module: Zoho drops such values and says SUCCESS.</summary>
internal static class FieldCheck
{
    // Keys of records that lists of fields may lack.
    private static readonly string[] AlwaysKnown = ["id", "Layout", "Tag"];
    private static readonly CrmErrorCode UnknownField = new("unknown_field");

    /// <exception cref="ArgumentException">A record sets a name that is no field; it is named, with what was most likely meant.</exception>
    public static async Task EnsureAsync(
        CallContext calls, RecordWrite write, IReadOnlyList<PendingWrite> records, string parameter, CancellationToken cancellationToken)
    {
        if (!write.ChecksFields || records.Count == 0) return;
        ModuleFields fields = await FieldsAsync(calls, write, records, cancellationToken).ConfigureAwait(false);
        if (Unknown(fields, write, records).FirstOrDefault() is { } problem) throw new ArgumentException(problem.Text, parameter);
    }

    /// <summary>Gives records with a name that is no field their result, so that they are not sent.</summary>
    public static async Task TakeOutAsync(CallContext calls, RecordWrite write, IReadOnlyList<PendingWrite> records, CancellationToken cancellationToken)
    {
        if (!write.ChecksFields || records.Count == 0) return;
        ModuleFields fields = await FieldsAsync(calls, write, records, cancellationToken).ConfigureAwait(false);
        foreach ((PendingWrite record, string text) in Unknown(fields, write, records)) record.Fail(WriteOutcome.NotSent, new CrmError(UnknownField, text));
    }

    /// <summary>A field may be newer than what was read of the module before.</summary>
    private static async Task<ModuleFields> FieldsAsync(
        CallContext calls, RecordWrite write, IReadOnlyList<PendingWrite> records, CancellationToken cancellationToken)
    {
        MetadataCache cache = await MetadataCache.OfAsync(calls, cancellationToken).ConfigureAwait(false);
        ModuleFields fields = await cache.FieldsAsync(calls, write.Module, MetadataCache.MaxAge, cancellationToken).ConfigureAwait(false);
        return Unknown(fields, write, records).Any() ? await cache.FieldsWhenWantingAsync(calls, write.Module, cancellationToken).ConfigureAwait(false) : fields;
    }

    private static IEnumerable<UnknownName> Unknown(ModuleFields fields, RecordWrite write, IReadOnlyList<PendingWrite> records)
    {
        foreach (PendingWrite record in records)
        {
            string? name = write.NamesIn(record.Record).FirstOrDefault(name => !name.StartsWith('$') && fields.Find(name) is null && !AlwaysKnown.Contains(name));
            if (name is not null) yield return new UnknownName(record, Describe(fields, write, record.Index, name));
        }
    }

    private static string Describe(ModuleFields fields, RecordWrite write, int index, string name)
    {
        string hint = fields.Nearest(name) is { } near ? $"Did you mean '{near}'?" : "Check its API name in Zoho's setup, or leave it out.";
        return $"Record {index} of the batch sets '{name}', which is no field of {write.Module}; Zoho would drop it without a word. {hint}";
    }

    private sealed record UnknownName(PendingWrite Record, string Text);
}
