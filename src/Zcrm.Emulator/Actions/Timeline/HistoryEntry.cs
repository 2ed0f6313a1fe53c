using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>One thing that happened to a record. The time is in whole seconds since 1970.</summary>
/// <param name="Number">Counts up through all records.</param>
/// <param name="Time">When.</param>
/// <param name="User">The id of who did it.</param>
/// <param name="Action">What, in Zoho's words, for example <c>updated</c>.</param>
/// <param name="Source">By which way, for example <c>crm_api</c>.</param>
/// <param name="Changes">Field API names with their old and new values.</param>
internal sealed record HistoryEntry(long Number, long Time, string User, string Action, string Source, JsonObject Changes);
