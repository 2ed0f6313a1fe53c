using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>A record in the form in which it is kept, and its id.</summary>
internal readonly record struct BulkRow(long Id, JsonElement Fields)
{
    public static BulkRow Of(RecordRow row) => new(row.Id, JsonElement.Parse(row.Json));
}
