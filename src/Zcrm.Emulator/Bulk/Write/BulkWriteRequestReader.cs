using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Reads and checks what a bulk write is asked to do (reference 10.2 and 10.5).</summary>
internal sealed class BulkWriteRequestReader(MetadataCatalog catalog, UploadBook uploads)
{
    private static readonly string[] NotSupported = ["Notes", "Attachments", "Events", "Calls", "Emails"];

    public BulkWriteRequest Read(ApiCall call, JsonObject body)
    {
        string operation = BulkKeys.Text(body, "operation", "$");
        if (operation is not ("insert" or "update" or "upsert")) throw BulkKeys.Bad("operation", "$.operation");
        string? encoding = EncodingOf(body);
        if (body["resource"] is null) throw BulkKeys.Missing("resource", "$.resource");

        // Files of parents with their rows are not modelled.
        if (body["resource"] is not JsonArray { Count: 1 } resources || resources[0] is not JsonObject resource) throw BulkKeys.Bad("resource", "$.resource");
        const string At = "$.resource[0]";
        if (BulkKeys.Text(resource, "type", At) != "data") throw BulkKeys.Bad("type", At + ".type");
        EmulatedModule module = ModuleOf(call, operation, resource);
        Upload upload = uploads.Find(call.Org, BulkKeys.Text(resource, "file_id", At)) ?? throw Refusals.Top("FILE_NOT_FOUND", "improper file id");
        string? findBy = FindByOf(module, operation, resource);
        List<BulkMapping>? mappings = BulkMappingReader.Read(module, resource["field_mappings"], At + ".field_mappings");
        if (mappings is not null && !BulkMappingRule.IsMet(module, operation, findBy, mappings))
            throw Refusals.Top("MANDATORY_FIELDS_NOT_MAPPED", "All mandatory fields are not mapped for the layout");
        bool ignoresEmpty = BulkKeys.Flag(resource, "ignore_empty", At) ?? BulkKeys.Flag(body, "ignore_empty", "$") ?? false;
        return new BulkWriteRequest(operation, encoding, module.ApiName, upload.Id, FileOf(upload, resource), findBy, ignoresEmpty, mappings);
    }

    private EmulatedModule ModuleOf(ApiCall call, string operation, JsonObject resource)
    {
        JsonNode named = resource["module"] ?? throw BulkKeys.Missing("module", "$.resource[0].module");
        string name = (named is JsonObject module ? module["api_name"] : named)?.ToString() ?? "";
        if (NotSupported.Contains(name, StringComparer.Ordinal))
            throw Refusals.Top("MODULE_NOT_AVAILABLE", $"Requested module '{name}' is not available.", new JsonObject { ["api_name"] = name });
        if (operation == "upsert") BulkBody.Module(call, catalog, named, "UPDATE");
        return BulkBody.Module(call, catalog, named, operation == "update" ? "UPDATE" : "CREATE");
    }

    private static string? EncodingOf(JsonObject body)
    {
        if (body["character_encoding"] is not { } node) return null;
        try
        {
            return Encoding.GetEncoding(node.ToString()).WebName;
        }
        catch (ArgumentException)
        {
            throw BulkKeys.Bad("character_encoding", "$.character_encoding");
        }
    }

    /// <summary>The one table in the zip, or the one that is named.</summary>
    private static string FileOf(Upload upload, JsonObject resource)
    {
        string[] tables = [.. upload.Names.Where(name => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))];
        if (resource["file_names"] is JsonArray { Count: > 0 } names)
        {
            if (names.Count > 1) throw BulkKeys.Bad("file_names", "$.resource[0].file_names");
            return tables.FirstOrDefault(name => name == names[0]?.ToString()) ?? throw Refusals.Top("FILE_NOT_FOUND", "the file is not in the zip");
        }

        return tables.Length == 1 && upload.Names.Count == 1 ? tables[0] : throw Refusals.Top("FILE_NOT_SUPPORTED", "File not supported for bulk write");
    }

    /// <summary>Records are found by their id, a unique field, or the field of the module's own duplicate check.</summary>
    private static string? FindByOf(EmulatedModule module, string operation, JsonObject resource)
    {
        string? name = resource["find_by"] is { } node && node.GetValueKind() == JsonValueKind.String ? node.ToString() : null;
        if (name is null) return operation == "insert" ? null : throw Refusals.Top("MANDATORY_NOT_FOUND", "Required key find_by is not available");
        bool isKey = name == "id" || module.Find(name) is { } field && RecordKeys.IsKey(module, field);
        return isKey ? name : throw BulkKeys.Bad("find_by", "$.resource[0].find_by");
    }
}
