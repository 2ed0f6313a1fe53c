using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>A line of a quote, an order or an invoice without a price has its product's; lines are numbered (reference 6, line items).</summary>
internal sealed class LineItemRule(RecordTable table) : IRecordRule
{
    public void Check(RecordDraft draft)
    {
        if (draft.Module.Facts.ItemsField is not { } field || !draft.HasSent(field) || draft.Fields[field] is not JsonArray lines) return;
        long products = table.Space(draft.Context.Org.Id, "Products");
        int number = 0;
        foreach (JsonObject line in lines.Select(line => line!.AsObject()))
        {
            number++;
            if (!line.ContainsKey("Sequence_Number")) line["Sequence_Number"] = number;
            if (!RecordId.TryParse(line["Product_Name"]!["id"]!.ToString(), out long id) || table.Find(products, id) is not { } row) continue;
            JsonObject product = RecordRows.Fields(row);
            line["Product_Name"]!["Product_Code"] = product["Product_Code"]?.DeepClone();
            if (!line.ContainsKey("List_Price")) line["List_Price"] = product["Unit_Price"]?.DeepClone() ?? 0;
        }
    }
}
