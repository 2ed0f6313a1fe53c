using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace Zcrm.Emulator;

/// <summary>Writes the body of a notification (reference 12.3).</summary>
internal static class NotificationJson
{
    public static string Write(WatchChannel channel, string module, string operation, IReadOnlyList<Told> records, long time, AffectedFieldsForm form)
    {
        var body = new JsonObject
        {
            ["server_time"] = time,
            ["query_params"] = Parameters(channel.NotifyUrl),
            ["module"] = module,
            ["resource_uri"] = channel.ResourceUri(module),
            ["ids"] = new JsonArray([.. records.Select(record => (JsonNode)RecordId.Text(record.Id))]),
            ["affected_fields"] = Fields(records, form),
            ["operation"] = operation,
            ["channel_id"] = channel.Id,
            ["token"] = channel.Token,
        };
        if (channel.ReturnsValues) body["affected_values"] = Values(records);
        return body.ToJsonString(AnswerJson.Relaxed);
    }

    private static JsonObject Parameters(string address) => new(
        QueryHelpers.ParseQuery(new Uri(address).Query).Select(parameter => KeyValuePair.Create(parameter.Key, (JsonNode?)parameter.Value.ToString())));

    private static JsonArray Fields(IReadOnlyList<Told> records, AffectedFieldsForm form) => form switch
    {
        AffectedFieldsForm.NamesOnly => [.. records.SelectMany(record => Names(record)).Distinct(StringComparer.Ordinal).Select(name => (JsonNode)name)],
        AffectedFieldsForm.ByRecord => [.. Changed(records).Select(record => (JsonNode)new JsonObject
        {
            [RecordId.Text(record.Id)] = new JsonArray([.. Names(record).Select(name => (JsonNode)name)]),
        })],
        _ => [],
    };

    private static JsonArray Values(IReadOnlyList<Told> records) => [.. Changed(records).Select(record => (JsonNode)new JsonObject
    {
        ["record_id"] = RecordId.Text(record.Id),
        ["values"] = record.Changed.DeepClone(),
    })];

    private static IEnumerable<Told> Changed(IReadOnlyList<Told> records) => records.Where(record => record.Changed.Count > 0);

    private static IEnumerable<string> Names(Told record) => record.Changed.Select(field => field.Key);
}
