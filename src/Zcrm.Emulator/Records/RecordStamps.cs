using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Marks who wrote a record and when.</summary>
internal static class RecordStamps
{
    public static void Create(RecordDraft draft)
    {
        draft.Fields["Created_By"] = Id(draft.Context.User);
        draft.Fields["Created_Time"] = CrmTime.Store(draft.Context.Now);
        if (!draft.Fields.ContainsKey("Owner")) draft.Fields["Owner"] = Id(draft.Context.User);
        Change(draft);
    }

    public static void Change(RecordDraft draft)
    {
        draft.Fields["Modified_By"] = Id(draft.Context.User);
        draft.Fields["Modified_Time"] = CrmTime.Store(draft.Context.Now);
    }

    private static JsonObject Id(EmulatedUser user) => new() { ["id"] = user.Id };
}
