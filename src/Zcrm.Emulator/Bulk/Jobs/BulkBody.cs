using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The body with which a bulk job is asked for: JSON that says so (reference 9.1 and 9.6).</summary>
internal static class BulkBody
{
    public static JsonObject Read(ApiCall call)
    {
        if (!call.Headers.ContentType.ToString().StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
            throw Refusals.Top("MEDIA_TYPE_NOT_SUPPORTED", "the media type is not supported", null, 415);
        if (call.Body.IsEmpty) throw Refusals.Top("REQUEST_BODY_IS_EMPTY", "the request body is empty");
        try
        {
            return JsonNode.Parse(call.Body.Span) as JsonObject
                ?? throw Refusals.Top("REQUEST_BODY_NOT_SUPPORTED", "the request body is not supported");
        }
        catch (JsonException)
        {
            throw Refusals.Top("REQUEST_BODY_NOT_READABLE", "the request body is not readable");
        }
    }

    /// <summary>Finds the module that is named by an object, or in v2 by its bare name; the token needs the module's scope beside that of bulk jobs.</summary>
    public static EmulatedModule Module(ApiCall call, MetadataCatalog catalog, JsonNode? named, string operation)
    {
        string name = (named is JsonObject module ? module["api_name"] : named)?.ToString() ?? "";
        EmulatedModule found = catalog.Find(call.Org, name)
            ?? throw Refusals.Top("MODULE_NOT_AVAILABLE", "the module is not available", new JsonObject { ["api_name"] = name, ["reason"] = "invalid_module" });
        return call.HasScope($"ZohoCRM.modules.{ModuleScope.Of(name)}.{operation}") ? found : throw new ApiRefusedException(GatewayRefusals.MissingScope);
    }
}
