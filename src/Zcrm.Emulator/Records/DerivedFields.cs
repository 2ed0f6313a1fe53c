using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The fields that Zoho works out from others.</summary>
internal static class DerivedFields
{
    /// <param name="module">Whose record.</param>
    /// <param name="fields">The record in the form in which it is kept.</param>
    /// <param name="hasNewStage">Whether a deal's stage was given without a probability.</param>
    public static void Apply(EmulatedModule module, JsonObject fields, bool hasNewStage)
    {
        if (module.Facts.NameField == "Full_Name") fields["Full_Name"] = $"{fields["First_Name"]} {fields["Last_Name"]}".Trim();
        if (module.Facts.ItemsField is { } items) InventoryTotals.Apply(fields, items);
        if (module.ApiName == "Deals") ApplyRevenue(fields, hasNewStage);
        FormulaFields.Apply(module, fields);
    }

    /// <summary>The stage gives the probability unless the caller does; both give the expected revenue.</summary>
    private static void ApplyRevenue(JsonObject fields, bool hasNewStage)
    {
        string stage = fields["Stage"]?.ToString() ?? "";
        if (hasNewStage && DealsModule.Stages.TryGetValue(stage, out int probability)) fields["Probability"] = probability;
        if (Number(fields["Amount"]) is { } amount && Number(fields["Probability"]) is { } percent)
        {
            fields["Expected_Revenue"] = Math.Round(amount * percent / 100, 2, MidpointRounding.AwayFromZero);
        }
        else
        {
            fields.Remove("Expected_Revenue");
        }
    }

    private static decimal? Number(JsonNode? node) =>
        node is null ? null : decimal.Parse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);
}
