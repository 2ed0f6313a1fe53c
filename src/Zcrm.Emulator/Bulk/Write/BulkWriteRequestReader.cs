using System.Text;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Reads and checks what a bulk write is asked to do (reference 10.2 and 10.5).</summary>
internal sealed class BulkWriteRequestReader(MetadataCatalog catalog, UploadBook uploads)
{
    private const int MaxResources = 100;

    private readonly BulkResourceReader _resources = new(catalog, uploads);

    public BulkWriteRequest Read(ApiCall call, JsonObject body)
    {
        string operation = BulkKeys.Text(body, "operation", "$");
        if (operation is not ("insert" or "update" or "upsert")) throw BulkKeys.Bad("operation", "$.operation");
        string? encoding = EncodingOf(body);
        if (body["resource"] is null) throw BulkKeys.Missing("resource", "$.resource");
        if (body["resource"] is not JsonArray { Count: > 0 and <= MaxResources } sent) throw BulkKeys.Bad("resource", "$.resource");
        bool ignoresEmpty = BulkKeys.Flag(body, "ignore_empty", "$") ?? false;
        string[] others = [.. sent.Skip(1).Select(item => BulkResourceReader.NameOf((item as JsonObject)?["module"]))];
        var read = new List<BulkResource>();
        foreach (JsonNode? item in sent)
        {
            string at = $"$.resource[{read.Count}]";
            if (item is not JsonObject resource) throw BulkKeys.Bad("resource", at);
            if (sent.Count > 1) BulkFamilyRule.CheckKeys(resource, at);
            read.Add(_resources.Read(call, operation, resource, at, read.FirstOrDefault()?.Module, others) with
            {
                IgnoreEmpty = BulkKeys.Flag(resource, "ignore_empty", at) ?? ignoresEmpty,
            });
            BulkFamilyRule.Check(read, at);
        }

        return new BulkWriteRequest(operation, encoding, read);
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
}
