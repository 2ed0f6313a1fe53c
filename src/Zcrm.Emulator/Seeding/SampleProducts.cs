using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

internal static class SampleProducts
{
    private static readonly string[] Categories = ["Hardware", "Software", "CRM Applications"];

    public static JsonObject Create(int number) => new()
    {
        ["Product_Name"] = SampleNames.Things[number],
        ["Product_Code"] = string.Create(CultureInfo.InvariantCulture, $"P-{100 + number}"),
        ["Product_Active"] = number % 7 != 0,
        ["Product_Category"] = SampleData.Pick(Categories, number),
        ["Unit_Price"] = 19.90m + (number * 42.35m),
        ["Taxable"] = true,
        ["Usage_Unit"] = number % 4 == 0 ? "Hours" : "Each",
        ["Qty_in_Stock"] = number * 25,
        ["Reorder_Level"] = 10,
    };
}
