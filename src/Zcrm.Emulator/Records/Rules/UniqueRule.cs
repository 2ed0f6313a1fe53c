using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Two records cannot have the same value in a unique field; the error names the one that is there (reference 3.1 c, 3.2 and 5.3).</summary>
internal sealed class UniqueRule(RecordTable table, UsersOfOrg users) : IRecordRule
{
    public void Check(RecordDraft draft)
    {
        foreach (EmulatedField field in draft.Module.Fields)
        {
            if (!field.IsUnique || !draft.HasSent(field.ApiName) || RecordKeys.Of(draft.Fields[field.ApiName]) is not { } value) continue;
            List<long> others = table.FindByKey(draft.Space, field.ApiName, value, draft.Id);
            if (others.Count > 0) draft.Refuse("DUPLICATE_DATA", "duplicate data", Details(draft, field, others));
        }
    }

    private JsonObject Details(RecordDraft draft, EmulatedField field, List<long> others)
    {
        JsonObject details = draft.Place(field.ApiName);
        details["id"] = RecordId.Text(others[0]);
        if (draft.Context.Version <= 6) return details;
        details["more_records"] = others.Count > 1;
        details["duplicate_record"] = new JsonObject
        {
            ["id"] = RecordId.Text(others[0]),
            ["Owner"] = Owner(draft, others[0]),
            ["module"] = new JsonObject { ["api_name"] = draft.Module.ApiName, ["id"] = draft.Module.Id },
        };
        return details;
    }

    private JsonObject? Owner(RecordDraft draft, long id)
    {
        EmulatedOrg org = draft.Context.Org;
        RecordRow? row = table.Find(draft.Space, id);
        string? ownerId = row is null ? null : RecordRows.Fields(row)["Owner"]?["id"]?.ToString();
        if (RecordUser.Find(users, org, ownerId) is not { } owner) return null;
        return new JsonObject
        {
            ["name"] = owner.FullName,
            ["id"] = owner.Id,
            ["zuid"] = owner.Zuid.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
    }
}
