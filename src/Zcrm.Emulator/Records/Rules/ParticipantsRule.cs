using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>
/// Who takes part in a meeting: users, contacts and leads by their ids, others by their e-mail addresses; at most fifty (reference 4.5 and 6).
/// Those that are sent replace those that were there.
/// </summary>
internal sealed class ParticipantsRule(RecordTable table, UsersOfOrg users) : IValueRule
{
    private const int MaxParticipants = 50;
    private static readonly string[] Types = ["email", "user", "contact", "lead"];

    public IEnumerable<string> DataTypes => ["participants"];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft)
    {
        if (value.ValueKind != JsonValueKind.Array) return ValueReading.WrongType("jsonarray", field, draft);
        if (value.GetArrayLength() > MaxParticipants) return TooMany(field, draft);
        var participants = new JsonArray();
        foreach (JsonElement sent in value.EnumerateArray())
        {
            string path = $"{draft.Path(field.ApiName)}[{participants.Count}]";
            if (JsonParts.Text(sent, "type") is not { } type || !Types.Contains(type)) return NoType(path);
            string? id = sent.TryGetProperty("participant", out JsonElement named) ? named.ToString() : null;
            if (string.IsNullOrEmpty(id)) return ValueReading.Missing("participant", path);
            if (Find(type, id, draft) is not { } person) return Unknown(path);
            participants.Add(Participant(type, id, person));
        }

        return new(participants.Count == 0 ? null : participants);
    }

    private (string Name, string? Email)? Find(string type, string id, RecordDraft draft)
    {
        EmulatedOrg org = draft.Context.Org;
        if (type == "email") return EmailRule.IsAddress(id) ? (id, id) : null;
        if (type == "user") return users(org).FirstOrDefault(user => user.Id == id) is { } user ? (user.FullName, user.Email) : null;
        long space = table.Space(org.Id, type == "lead" ? "Leads" : "Contacts");
        if (!RecordId.TryParse(id, out long number) || table.Find(space, number) is not { } row) return null;
        return (row.Name, RecordRows.Fields(row)["Email"]?.ToString());
    }

    private static JsonObject Participant(string type, string id, (string Name, string? Email) person) => new()
    {
        ["participant"] = id,
        ["type"] = type,
        ["Email"] = person.Email,
        ["name"] = person.Name,
        ["invited"] = false,
        ["status"] = "not_known",
    };

    private static ValueReading NoType(string path)
    {
        var supported = new JsonArray([.. Types.Select(type => (JsonNode)type)]);
        return new(null, new JsonObject { ["supported_values"] = supported, ["api_name"] = "type", ["json_path"] = path + ".type" });
    }

    private static ValueReading Unknown(string path) =>
        new(null, new JsonObject { ["api_name"] = "participant", ["json_path"] = path + ".participant" }) { Message = "the related id given seems to be invalid" };

    private static ValueReading TooMany(EmulatedField field, RecordDraft draft)
    {
        JsonObject details = draft.Place(field.ApiName);
        details["limit"] = MaxParticipants;
        return new(null, details) { Code = "LIMIT_EXCEEDED", Message = "limit exceeded" };
    }
}
