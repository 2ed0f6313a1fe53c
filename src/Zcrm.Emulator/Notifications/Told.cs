using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>What a channel is told of one record.</summary>
/// <param name="Id">The record.</param>
/// <param name="Changed">The changed fields with their values now; empty unless the record was updated.</param>
internal sealed record Told(long Id, JsonObject Changed);
