namespace Zcrm.Emulator;

/// <summary>What an organization's queries can be about.</summary>
internal sealed class QueryMetadata(
    MetadataCatalog catalog, RecordTable table, ViewBook views, IReadOnlyList<EmulatedUser> users, UserJson userForm, ApiCall call)
{
    private string? _users;

    /// <summary>The users by their ids, as JSON.</summary>
    public string Users => _users ??= UserColumns.Json(users, userForm);

    public EmulatedModule? Module(string apiName) => catalog.Find(call.Org, apiName);

    /// <summary>What the records of a custom view are like, as criteria; null: it shows all (reference 8.2).</summary>
    public string? CriteriaOf(EmulatedModule module, string view)
    {
        KnownView known = views.Find(call.Org, module, view) ?? throw QueryRefusals.View(view);
        return known.View.Criteria is { } criteria ? ViewTokens.Fill(criteria, call).ToJsonString() : null;
    }

    public long Space(EmulatedModule module) => table.Space(call.Org.Id, module.ApiName);
}
