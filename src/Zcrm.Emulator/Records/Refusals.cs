using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The refusals of whole calls that several handlers give (reference 3.5 and 3.6).</summary>
internal static class Refusals
{
    public static ApiRefusedException Top(string code, string message, JsonObject? details = null, int status = 400) =>
        new(ApiAnswer.Refuse(status, code, message, details));

    public static ApiRefusedException MissingParameter(string name) =>
        Top("REQUIRED_PARAM_MISSING", "One of the expected parameter is missing", new JsonObject { ["param_name"] = name });

    public static ApiRefusedException BadParameter(string name, string message = "invalid data") =>
        Top("INVALID_DATA", message, new JsonObject { ["param_name"] = name });

    public static ApiRefusedException BadModule() =>
        Top("INVALID_MODULE", "the module name given seems to be invalid", new JsonObject { ["resource_path_index"] = 0 });

    public static ApiRefusedException BadId() =>
        Top("INVALID_DATA", "the id given seems to be invalid", new JsonObject { ["resource_path_index"] = 1 });
}
