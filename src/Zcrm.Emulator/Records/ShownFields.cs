namespace Zcrm.Emulator;

/// <summary>
/// What of a record is shown: the fields that were asked for, or all. Names that the module does not have are left out (reference 5.2).
/// </summary>
internal sealed class ShownFields
{
    public ShownFields(EmulatedModule module, IReadOnlyList<string>? names, bool isAlone)
    {
        if (names is null)
        {
            Fields = [.. module.Fields.Where(field => field.ApiName != "id")];
            DollarKeys = Zcrm.Emulator.DollarKeys.ShownUnasked(module);
            return;
        }

        Fields = [.. names.Distinct(StringComparer.Ordinal).Select(module.Find).OfType<EmulatedField>()
            .Where(field => field.ApiName != "id" && (isAlone || !NewFields.IsRows(field)))];
        DollarKeys = [.. names.Where(Zcrm.Emulator.DollarKeys.IsKnown).Distinct(StringComparer.Ordinal)];
    }

    public IReadOnlyList<EmulatedField> Fields { get; }

    /// <summary>Keys that Zoho works out and that are no fields.</summary>
    public IReadOnlyList<string> DollarKeys { get; }
}
