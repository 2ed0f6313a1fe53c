using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Reads and checks one file of a bulk write (reference 10.2 and 10.5).</summary>
internal sealed class BulkResourceReader(MetadataCatalog catalog, UploadBook uploads)
{
    private static readonly string[] NotSupported = ["Notes", "Attachments", "Events", "Calls", "Emails"];

    /// <param name="call">The call.</param>
    /// <param name="operation">insert, update or upsert.</param>
    /// <param name="resource">The file as it was named.</param>
    /// <param name="at">Where that stands.</param>
    /// <param name="parent">The module of the job's first file; null: this is the first.</param>
    /// <param name="others">The modules of the files behind it.</param>
    public BulkResource Read(ApiCall call, string operation, JsonObject resource, string at, string? parent, IReadOnlyList<string> others)
    {
        if (BulkKeys.Text(resource, "type", at) != "data") throw BulkKeys.Bad("type", at + ".type");
        (EmulatedModule module, RowModule? rows) = ModuleOf(call, operation, resource, at, parent);
        Upload upload = uploads.Find(call.Org, BulkKeys.Text(resource, "file_id", at)) ?? throw Refusals.Top("FILE_NOT_FOUND", "improper file id");
        string? findBy = FindByOf(module, operation, resource, at);
        if (rows is not null && findBy is not (null or "id")) throw BulkKeys.Bad("find_by", at + ".find_by");
        string[] rowsToCome = [.. module.Fields.Where(field => NewFields.IsRows(field) && others.Contains(RowModules.NameOf(module, field))).Select(field => field.ApiName)];
        List<BulkMapping>? mappings = BulkMappingReader.Read(module, resource["field_mappings"], at + ".field_mappings");
        if (mappings is not null)
        {
            BulkParentRule.Check(rows, mappings, isChild: parent is not null, at);
            if (!BulkMappingRule.IsMet(module, operation, findBy, mappings, rowsToCome))
                throw Refusals.Top("MANDATORY_FIELDS_NOT_MAPPED", "All mandatory fields are not mapped for the layout");
        }

        return new BulkResource(module.ApiName, upload.Id, FileOf(upload, resource, at), findBy, false, mappings)
        {
            Parent = rows?.Parent.ApiName,
            RowsToCome = rowsToCome,
        };
    }

    /// <summary>A module is named by an object, or in v2 by its bare name.</summary>
    public static string NameOf(JsonNode? named) => (named is JsonObject module ? module["api_name"] : named)?.ToString() ?? "";

    /// <summary>Behind the first file come only rows of its records: subforms, line items and links (reference 10.2).</summary>
    private (EmulatedModule Module, RowModule? Rows) ModuleOf(ApiCall call, string operation, JsonObject resource, string at, string? parent)
    {
        JsonNode named = resource["module"] ?? throw BulkKeys.Missing("module", at + ".module");
        string name = NameOf(named);
        if (NotSupported.Contains(name, StringComparer.Ordinal)) throw NotAvailable(name);
        bool isModule = catalog.Find(call.Org, name) is not null;
        RowModule? rows = parent is not null || !isModule ? RowModules.Find(call.Org, catalog.Modules(call.Org), name, parent) : null;
        if (parent is not null && rows is null) throw NotAvailable(name);
        JsonNode owner = rows is null ? named : rows.Parent.ApiName;
        if (operation == "upsert") BulkBody.Module(call, catalog, owner, "UPDATE");
        EmulatedModule found = BulkBody.Module(call, catalog, owner, operation == "update" ? "UPDATE" : "CREATE");
        return (rows?.Module ?? found, rows);
    }

    private static ApiRefusedException NotAvailable(string name) =>
        Refusals.Top("MODULE_NOT_AVAILABLE", $"Requested module '{name}' is not available.", new JsonObject { ["api_name"] = name });

    /// <summary>The one table in the zip, or the one that is named.</summary>
    private static string FileOf(Upload upload, JsonObject resource, string at)
    {
        string[] tables = [.. upload.Names.Where(name => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))];
        if (resource["file_names"] is JsonArray { Count: > 0 } names)
        {
            if (names.Count > 1) throw BulkKeys.Bad("file_names", at + ".file_names");
            return tables.FirstOrDefault(name => name == names[0]?.ToString()) ?? throw Refusals.Top("FILE_NOT_FOUND", "the file is not in the zip");
        }

        return tables.Length == 1 && upload.Names.Count == 1 ? tables[0] : throw Refusals.Top("FILE_NOT_SUPPORTED", "File not supported for bulk write");
    }

    /// <summary>Records are found by their id, a unique field, or the field of the module's own duplicate check.</summary>
    private static string? FindByOf(EmulatedModule module, string operation, JsonObject resource, string at)
    {
        string? name = resource["find_by"] is { } node && node.GetValueKind() == JsonValueKind.String ? node.ToString() : null;
        if (name is null) return operation == "insert" ? null : throw Refusals.Top("MANDATORY_NOT_FOUND", "Required key find_by is not available");
        bool isKey = name == "id" || module.Find(name) is { } field && RecordKeys.IsKey(module, field);
        return isKey ? name : throw BulkKeys.Bad("find_by", at + ".find_by");
    }
}
