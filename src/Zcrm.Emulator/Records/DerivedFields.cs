using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The fields that Zoho works out from others.</summary>
internal static class DerivedFields
{
    public static void Apply(RecordDraft draft)
    {
        if (draft.Module.Facts.NameField == "Full_Name") ApplyFullName(draft);
        if (draft.Module.ApiName == "Deals") ApplyRevenue(draft);
    }

    private static void ApplyFullName(RecordDraft draft) =>
        draft.Fields["Full_Name"] = $"{draft.Text("First_Name")} {draft.Text("Last_Name")}".Trim();

    /// <summary>The stage gives the probability unless the caller does; both give the expected revenue.</summary>
    private static void ApplyRevenue(RecordDraft draft)
    {
        bool hasNewStage = draft.HasSent("Stage") && !draft.HasSent("Probability");
        if (hasNewStage && DealsModule.Stages.TryGetValue(draft.Text("Stage") ?? "", out int probability)) draft.Fields["Probability"] = probability;
        if (Number(draft.Fields["Amount"]) is { } amount && Number(draft.Fields["Probability"]) is { } percent)
        {
            draft.Fields["Expected_Revenue"] = Math.Round(amount * percent / 100, 2, MidpointRounding.AwayFromZero);
        }
        else
        {
            draft.Fields.Remove("Expected_Revenue");
        }
    }

    private static decimal? Number(JsonNode? node) => node is null ? null : decimal.Parse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);
}
