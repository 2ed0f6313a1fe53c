using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Saves one record after the other; each gives an item of the answer (reference 5.3).</summary>
internal sealed class RecordWriter(RecordTable table, MetadataCatalog catalog, RecordValidator validator, RecordHistory history, UsersOfOrg users)
{
    public JsonObject Insert(RecordContext context, EmulatedModule module, long space, JsonElement sent, int index)
    {
        RecordDraft draft = Draft(context, module, space, 0, sent, index, []);
        if (validator.Check(draft) is { } problem) return problem;
        long now = context.Now.ToUnixTimeSeconds();
        RecordStamps.Create(draft.Fields, context.User, context.Now);
        AutoNumbers.Assign(catalog, context.Org, module, draft.Fields);
        DerivedFields.Apply(module, draft.Fields, draft.HasSent("Stage") && !draft.HasSent("Probability"));
        RecordRow row = RecordRows.Row(module, RecordId.At(context.Org, table.TakeNumbers(context.Org.Id, 1)), draft.Fields, now, now);
        table.Insert(space, [row]);
        history.Add(context, row.Id, "added");
        OfferNewChoices(draft);
        return Saved(context, row, draft.Fields, "record added");
    }

    public JsonObject Update(
        RecordContext context, EmulatedModule module, long space, long id, JsonElement sent, int index, DateTimeOffset? unlessChangedSince)
    {
        if (table.Find(space, id) is not { } before) return UnknownId(index);
        if (ConvertedRecordRule.Check(before) is { } converted) return converted;
        JsonObject fields = RecordRows.Fields(before);
        if (LockedRecordRule.OfWrite(fields, index) is { } locked) return locked;
        if (unlessChangedSince is { } since && before.Modified > since.ToUnixTimeSeconds())
        {
            return ApiAnswer.Item("ALREADY_MODIFIED", "The record has been already modified", "error", Details(context, before, fields));
        }

        RecordDraft draft = Draft(context, module, space, id, sent, index, fields);
        if (validator.Check(draft) is { } problem) return problem;
        RecordStamps.Change(draft.Fields, context.User, context.Now);
        DerivedFields.Apply(module, draft.Fields, draft.HasSent("Stage") && !draft.HasSent("Probability"));
        RecordRow row = RecordRows.Row(module, id, draft.Fields, before.Created, context.Now.ToUnixTimeSeconds());
        table.Update(space, row);
        history.AddUpdate(context, id, RecordRows.Fields(before), draft.Fields);
        OfferNewChoices(draft);
        return Saved(context, row, draft.Fields, "record updated");
    }

    public static JsonObject UnknownId(int index) => ApiAnswer.Item(
        "INVALID_DATA", "the id given seems to be invalid", "error", new JsonObject { ["api_name"] = "id", ["json_path"] = $"$.data[{index}].id" });

    private void OfferNewChoices(RecordDraft draft)
    {
        foreach ((string field, string value) in draft.NewChoices) catalog.AddChoice(draft.Context.Org, draft.Module.ApiName, field, value);
    }

    private static RecordDraft Draft(
        RecordContext context, EmulatedModule module, long space, long id, JsonElement sent, int index, JsonObject fields) => new()
        {
            Context = context,
            Module = module,
            Space = space,
            Id = id,
            Index = index,
            Sent = sent,
            Fields = fields,
        };

    private JsonObject Saved(RecordContext context, RecordRow row, JsonObject fields, string message)
    {
        JsonObject details = Details(context, row, fields);
        if (context.Version >= 8) details["$approval_state"] = row.IsApproved ? "approved" : "approval_process_pending";
        return ApiAnswer.Item("SUCCESS", message, "success", details);
    }

    private JsonObject Details(RecordContext context, RecordRow row, JsonObject fields) => new()
    {
        ["Modified_Time"] = CrmTime.Show(row.Modified, context.User.UtcOffset),
        ["Modified_By"] = RecordUser.Short(users, context.Org, fields["Modified_By"]),
        ["Created_Time"] = CrmTime.Show(row.Created, context.User.UtcOffset),
        ["id"] = RecordId.Text(row.Id),
        ["Created_By"] = RecordUser.Short(users, context.Org, fields["Created_By"]),
    };
}
