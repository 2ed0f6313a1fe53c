using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Owners and other users are named by their id or their e-mail address (reference 5.11 and 6, ownerlookup), and must be active.</summary>
internal sealed class UserRule(UsersOfOrg users) : IValueRule
{
    public IEnumerable<string> DataTypes => ["ownerlookup", "userlookup"];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft)
    {
        if (value.ValueKind != JsonValueKind.Object && draft.Context.Version > 2) return ValueReading.WrongType("jsonobject", field, draft);
        EmulatedUser? user = users(draft.Context.Org).FirstOrDefault(user => user.IsActive && Names(user, value));
        return user is null ? LookupRule.Unknown(field, draft) : new(new JsonObject { ["id"] = user.Id });
    }

    private static bool Names(EmulatedUser user, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object) return RecordId.TryRead(value, out long bare) && RecordId.Text(bare) == user.Id;
        if (value.TryGetProperty("id", out JsonElement id)) return RecordId.TryRead(id, out long sent) && RecordId.Text(sent) == user.Id;
        return value.TryGetProperty("email", out JsonElement email)
            && email.ValueKind == JsonValueKind.String
            && string.Equals(email.GetString(), user.Email, StringComparison.OrdinalIgnoreCase);
    }
}
