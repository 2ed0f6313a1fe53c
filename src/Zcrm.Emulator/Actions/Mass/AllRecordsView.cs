using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The view that an action takes as <c>cvid</c>, narrowed by criteria (reference 7.3 and 11.11); the one of all records is in every module.</summary>
internal sealed class AllRecordsView(RecordTable table, ViewBook views)
{
    /// <summary>How many records an action takes by a view (reference 4.5).</summary>
    private const int MaxRecords = 50_000;

    public static string Id(EmulatedOrg org, EmulatedModule module) =>
        MetadataIds.Id(org, 12_000 + module.Facts.SequenceNumber);

    /// <summary>The records that the body's <c>cvid</c> and <c>criteria</c> choose.</summary>
    public List<RecordRow> Rows(ApiCall call, EmulatedModule module, JsonObject body)
    {
        if (views.Find(call.Org, module, body["cvid"]?.ToString() ?? "") is not { } view)
            throw Refusals.Top("INVALID_DATA", "the cvid given seems to be invalid", new JsonObject { ["api_name"] = "cvid", ["json_path"] = "$.cvid" });
        var scan = new RecordScan { Limit = int.MaxValue, Converted = false, Ascending = true };
        List<RecordRow> rows = table.Scan(table.Space(call.Org.Id, module.ApiName), scan);
        rows.RemoveAll(row => !view.Fits(call, row));
        if (body["criteria"] is { } criteria) rows.RemoveAll(row => !ActionCriteria.Match(RecordRows.Fields(row), criteria));
        if (rows.Count == 0) throw Refusals.Top("NO_RECORDS_FOUND", "no record found to update");
        return rows.Count <= MaxRecords
            ? rows
            : throw Refusals.Top("RECORD_LIMIT_EXCEEDED", "limit exceeded", new JsonObject { ["limit"] = MaxRecords.ToString(CultureInfo.InvariantCulture) });
    }
}
