using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The status of a write depends on how many of its records were saved: all, some or none (reference 5.3).</summary>
internal static class BatchAnswer
{
    public static ApiAnswer Of(List<JsonObject> items, int allSaved, RecordContext context)
    {
        int saved = items.Count(item => (string?)item["status"] == "success");
        int status = saved == items.Count ? allSaved : saved == 0 ? NoneSaved(items) : SomeSaved(context);
        return new ApiAnswer(status) { Json = new JsonObject { ["data"] = new JsonArray([.. items]) } };
    }

    private static int NoneSaved(List<JsonObject> items) => items.TrueForAll(item => (string?)item["code"] == "ALREADY_MODIFIED") ? 412 : 400;

    private static int SomeSaved(RecordContext context) => context.Version <= 2 ? 202 : context.Rules.MixedBatchStatus;
}
