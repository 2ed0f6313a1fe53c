using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>A record in the recycle bin, with what was in it.</summary>
internal sealed record RecycledRow(DeletedRow Row, string Module, long Space, long Created, long Modified, byte[] Json)
{
    public JsonObject Fields => JsonNode.Parse(Json)!.AsObject();
}
