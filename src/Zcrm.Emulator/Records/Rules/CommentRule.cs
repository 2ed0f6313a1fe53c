using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Comments of cases and solutions are counted, and each says who made it and when (reference 6, Comments).</summary>
internal sealed class CommentRule : IRecordRule
{
    public const string Field = "Comments";

    public void Check(RecordDraft draft)
    {
        if (draft.Module.Find("No_of_comments") is not { } count || !draft.HasSent(Field)) return;
        JsonArray comments = draft.Fields[Field] as JsonArray ?? [];
        draft.Fields[count.ApiName] = comments.Count;
        foreach (JsonNode? comment in comments)
        {
            if (comment!["commented_time"] is not null) continue;
            comment["commented_by"] = new JsonObject { ["id"] = draft.Context.User.Id };
            comment["commented_time"] = CrmTime.Store(draft.Context.Now);
        }
    }
}
