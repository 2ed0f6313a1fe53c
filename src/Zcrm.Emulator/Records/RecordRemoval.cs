using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Moves records into the recycle bin, from which they can be restored for 60 days (reference 5.4, 5.5 and 11.14).</summary>
internal sealed class RecordRemoval(RecordTable table, RecordBin bin)
{
    public RecordBin Bin => bin;

    /// <returns>Why a record cannot be deleted, as an item of the answer; null: it is gone.</returns>
    public JsonObject? Remove(RecordContext context, long space, RecordRow row)
    {
        JsonObject fields = RecordRows.Fields(row);
        if (LockedRecordRule.Of(fields, row.Id) is { } locked) return locked;
        Move(context, space, row, fields, parent: null);
        return null;
    }

    /// <summary>What belongs to a record goes with it, whether it is locked or not.</summary>
    private void Move(RecordContext context, long space, RecordRow row, JsonObject fields, long? parent)
    {
        foreach ((long childSpace, RecordRow child) in RecordChildren.Of(table, context.Org, row.Id))
            Move(context, childSpace, child, RecordRows.Fields(child), row.Id);
        table.Delete(space, row.Id);
        bin.Put(space, row, context.Now.ToUnixTimeSeconds(), context.User.Id, fields["Created_By"]?["id"]?.ToString(), parent);
    }
}
