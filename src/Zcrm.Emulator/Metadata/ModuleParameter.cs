using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The <c>module</c> parameter, which calls about settings of one module need (reference 7).</summary>
internal static class ModuleParameter
{
    public static EmulatedModule Read(ApiCall call, MetadataCatalog catalog)
    {
        string name = call.Query["module"].ToString();
        if (name.Length == 0) throw Refusals.MissingParameter("module");
        return catalog.Find(call.Org, name)
            ?? throw Refusals.Top("INVALID_MODULE", "the module name given seems to be invalid", new JsonObject { ["param_name"] = "module" });
    }
}
