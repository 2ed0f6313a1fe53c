namespace Zcrm;

/// <summary>The value by which an upsert finds a record again. Without one it inserts, each time anew.</summary>
internal static class UpsertKey
{
    /// <summary>Whether every record has such a value, so that the call has the same effect once and twice.</summary>
    public static bool IsIn(string module, IReadOnlyList<string>? duplicateCheckFields, IReadOnlyList<PendingWrite> records)
    {
        IReadOnlyList<string> fields = duplicateCheckFields is { Count: > 0 } ? duplicateCheckFields : [OwnFieldOf(module)];
        return records.All(write => fields.Any(field => HasValue(write.Record, field)));
    }

    private static bool HasValue(CrmRecord record, string field) => record.Has(field) && !record.IsNull(field) && record.GetJson(field).GetRawText() != "\"\"";

    /// <summary>The field of Zoho's own duplicate check.</summary>
    private static string OwnFieldOf(string module) => module switch
    {
        "Leads" or "Contacts" => "Email",
        "Accounts" => "Account_Name",
        "Deals" => "Deal_Name",
        "Campaigns" => "Campaign_Name",
        "Cases" or "Quotes" or "Sales_Orders" or "Purchase_Orders" or "Invoices" => "Subject",
        "Solutions" => "Solution_Title",
        "Products" => "Product_Name",
        "Vendors" => "Vendor_Name",
        "Price_Books" => "Price_Book_Name",
        _ => "Name",
    };
}
