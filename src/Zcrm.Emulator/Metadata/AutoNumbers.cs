using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Gives new records the next number of each auto-number field; it is a text and never changes (reference 6, autonumber).</summary>
internal static class AutoNumbers
{
    public const string DataType = "autonumber";

    public static void Assign(MetadataCatalog catalog, EmulatedOrg org, EmulatedModule module, JsonObject record)
    {
        foreach (EmulatedField field in module.Fields)
        {
            if (field.DataType != DataType) continue;
            long number = catalog.NextNumber(org, module.ApiName, field.ApiName);
            record[field.ApiName] = field.NumberPrefix + number.ToString(CultureInfo.InvariantCulture);
        }
    }

    public static JsonObject Describe(EmulatedField field) => field.DataType == DataType
        ? new JsonObject { ["prefix"] = field.NumberPrefix, ["start_number"] = 1, ["suffix"] = "", ["starting_number_length"] = 1 }
        : [];
}
