namespace Zcrm.Emulator;

/// <summary>What is the same about a module in every organization.</summary>
/// <param name="ApiName">The name in paths.</param>
/// <param name="Singular">One record's name.</param>
/// <param name="Plural">Several records' name.</param>
/// <param name="NameField">The field that names a record where another record looks it up.</param>
/// <param name="DuplicateField">The field by which an upsert finds the record when the caller names none (reference 5.3); null: none.</param>
internal sealed record ModuleFacts(string ApiName, string Singular, string Plural, string NameField, string? DuplicateField)
{
    public bool IsCustom { get; init; }

    public int SequenceNumber { get; init; }

    /// <summary>The field that holds the line items of a quote, an order or an invoice; null for other modules.</summary>
    public string? ItemsField { get; init; }

    /// <summary>The ids of the profiles that see it; null: all.</summary>
    public IReadOnlyList<string>? Profiles { get; init; }

    public bool IsActivity => ApiName is "Tasks" or "Events" or "Calls";
}
