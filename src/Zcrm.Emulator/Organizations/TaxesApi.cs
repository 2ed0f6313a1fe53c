using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The taxes of an organization. One PUT adds those without an id, changes those with one, and deletes those that say so (reference 11.10).</summary>
internal sealed class TaxesApi(ResourceBook book)
{
    private const string Key = "org_taxes";
    private const string Collection = "org/taxes";
    private const int Most = 100;
    private static readonly string[] Scopes = ["ZohoCRM.org.ALL"];

    public IEnumerable<Route> Routes =>
    [
        new("GET", Collection, Scopes, call => ValueTask.FromResult(Answer(Preference(call.Org), book.List(call.Org, Collection)))),
        new("GET", "org/taxes/{id}", Scopes, Get),
        new("PUT", Collection, Scopes, Change),
    ];

    private ValueTask<ApiAnswer> Get(ApiCall call) => ValueTask.FromResult(
        book.Find(call.Org, Collection, call.Path["id"]) is { } tax ? Answer(Preference(call.Org), [tax]) : ApiAnswer.NoContent);

    private ValueTask<ApiAnswer> Change(ApiCall call) => ValueTask.FromResult(book.Transact(() =>
    {
        JsonNode sent = call.JsonBody()[Key] ?? throw Refusals.Top("MANDATORY_NOT_FOUND", "required field not found", new JsonObject { ["api_name"] = Key });
        JsonObject whole = (sent as JsonArray)?[0] as JsonObject ?? sent as JsonObject ?? [];
        if (whole["taxes"] is JsonArray { Count: > Most })
            throw Refusals.Top("LIMIT_EXCEEDED", "limit exceeded", new JsonObject { ["api_name"] = "taxes", ["json_path"] = "$.org_taxes.taxes", ["limit"] = Most });
        if (whole["preference"] is JsonObject preference) book.Save(call.Org, "org/taxes preference", ResourceReads.Only, (JsonObject)preference.DeepClone());
        JsonObject last = ApiAnswer.Item("SUCCESS", "tax updated", "success");
        foreach ((int index, JsonNode? tax) in (whole["taxes"] as JsonArray ?? []).Index()) last = Save(call, tax as JsonObject ?? [], $"$.org_taxes.taxes[{index}]");
        return new ApiAnswer(201) { Json = new JsonObject { [Key] = last } };
    }));

    /// <exception cref="ApiRefusedException">Something is wrong with it; then nothing of the call is kept.</exception>
    private JsonObject Save(ApiCall call, JsonObject sent, string path)
    {
        string? id = sent["id"]?.ToString();
        JsonObject? stored = id is null ? null : book.Find(call.Org, Collection, id) ?? throw Refusals.Top("INVALID_DATA", "Given ID does not exist", new JsonObject { ["id"] = id });
        if (stored is not null && sent["_delete"]?.GetValueKind() == JsonValueKind.True)
        {
            book.Delete(call.Org, Collection, id!);
            return Outcome("tax deleted", stored);
        }

        if (stored is null && sent["name"] is null) throw Refusals.Top("MANDATORY_NOT_FOUND", "required field not found", new JsonObject { ["api_name"] = "name", ["json_path"] = $"{path}.name" });
        if (stored is null && sent["value"] is null) throw Refusals.Top("MANDATORY_NOT_FOUND", "required field not found", new JsonObject { ["api_name"] = "value", ["json_path"] = $"{path}.value" });
        JsonObject tax = stored ?? new JsonObject { ["id"] = book.NewId(call.Org), ["sequence_number"] = book.List(call.Org, Collection).Count + 1 };
        foreach (string key in (string[])["name", "display_label", "value", "sequence_number"])
        {
            if (sent[key] is { } value) tax[key] = value.DeepClone();
        }

        tax["display_label"] ??= tax["name"]!.DeepClone();
        book.Save(call.Org, Collection, tax["id"]!.ToString(), tax);
        return Outcome(stored is null ? "tax added" : "tax updated", tax);
    }

    private static JsonObject Outcome(string message, JsonObject tax) => ApiAnswer.Item("SUCCESS", message, "success", new JsonObject
    {
        ["id"] = tax["id"]!.DeepClone(), ["name"] = tax["name"]?.DeepClone(), ["value"] = tax["value"]?.DeepClone(),
    });

    private JsonObject Preference(EmulatedOrg org) => book.Find(org, "org/taxes preference", ResourceReads.Only)
        ?? new JsonObject { ["auto_populate_tax"] = false, ["modify_tax_rates"] = false };

    private static ApiAnswer Answer(JsonObject preference, IEnumerable<JsonObject> taxes) => ApiAnswer.Ok(new JsonObject
    {
        [Key] = new JsonObject { ["taxes"] = new JsonArray([.. taxes]), ["preference"] = preference },
    });
}
