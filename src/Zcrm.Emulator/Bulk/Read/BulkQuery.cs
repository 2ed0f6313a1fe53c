using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>What a bulk read job reads.</summary>
internal sealed record BulkQuery(EmulatedModule Module, IReadOnlyList<BulkColumn> Columns, BulkCriteria? Criteria)
{
    /// <summary>Everything of which values are needed.</summary>
    public IReadOnlyList<BulkColumn> All => [.. Columns, .. Criteria?.Columns ?? []];

    /// <summary>Reads the fields and criteria of a query, of a request or of a job that is kept.</summary>
    public static BulkQuery Read(MetadataCatalog catalog, EmulatedOrg org, EmulatedModule module, JsonObject query)
    {
        BulkColumn? Find(string path) => BulkColumn.Find(catalog, org, module, path);
        BulkCriteria? criteria = query["criteria"] is { } sent ? new BulkCriteriaReader(Find).Read(sent) : null;
        var read = new BulkQuery(module, BulkFields.Read(query["fields"], module, Find), criteria);
        BulkFields.CheckJoins(read.All);
        return read;
    }
}
