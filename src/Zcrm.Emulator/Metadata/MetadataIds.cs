using System.Globalization;

namespace Zcrm.Emulator;

/// <summary>
/// The ids of modules, layouts, fields and picklist values: the same in each organization but for its prefix, and far below those of records.
/// </summary>
internal static class MetadataIds
{
    /// <summary>Custom modules and fields are numbered from here, so that later standard ones never meet them.</summary>
    public const long FirstCustom = 500;

    /// <summary>Records are numbered from here.</summary>
    public const long FirstRecord = 1_000_000_000;

    private const int Digits = 18;

    public static string Module(EmulatedOrg org, long module) => Id(org, 2_000 + module);

    public static string Layout(EmulatedOrg org, long module) => Id(org, 8_000 + module);

    public static string Field(EmulatedOrg org, long module, long field) => Id(org, 100_000 + (module * 500) + field);

    public static string RelatedList(EmulatedOrg org, long module, int list) => Id(org, 5_000_000 + (module * 100) + list);

    /// <summary>An id in the room of the picklist values, of which no two fields of a module have the same.</summary>
    public static string PickListValue(EmulatedOrg org, string fieldId, int index)
    {
        long field = long.Parse(fieldId.AsSpan(org.IdPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture);
        return Id(org, 10_000_000 + (field * 500 % 900_000_000) + index);
    }

    /// <summary>The prefix and the number, 18 digits together.</summary>
    public static string Id(EmulatedOrg org, long number) =>
        org.IdPrefix + number.ToString(CultureInfo.InvariantCulture).PadLeft(Digits - org.IdPrefix.Length, '0');
}
