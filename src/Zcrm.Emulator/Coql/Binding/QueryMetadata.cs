namespace Zcrm.Emulator;

/// <summary>What an organization's queries can be about.</summary>
internal sealed class QueryMetadata(MetadataCatalog catalog, RecordTable table, IReadOnlyList<EmulatedUser> users, UserJson userForm, EmulatedOrg org)
{
    private string? _users;

    /// <summary>The users by their ids, as JSON.</summary>
    public string Users => _users ??= UserColumns.Json(users, userForm);

    public EmulatedModule? Module(string apiName) => catalog.Find(org, apiName);

    /// <summary>There are no custom views but the one of all records.</summary>
    public void CheckView(EmulatedModule module, string id)
    {
        if (id != AllRecordsView.Id(org, module)) throw QueryRefusals.View(id);
    }

    public long Space(EmulatedModule module) => table.Space(org.Id, module.ApiName);
}
