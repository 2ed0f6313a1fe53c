using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The users of a territory (reference 11.10).</summary>
internal sealed class TerritoryUsersApi(EmulatorAccounts accounts, TerritoryBook territories, UserTerritoryBook members, UserJson json)
{
    private const string Key = "users";
    private const int MaxItems = 200;
    private const string Template = "settings/territories/{territory}/users";

    public IEnumerable<Route> Routes =>
    [
        Route("GET", Template, "READ", List),
        Route("PUT", Template, "ALL", Assign),
        Route("DELETE", Template, "ALL", RemoveMany),
        Route("GET", Template + "/{user}", "READ", Get),
        Route("PUT", Template + "/{user}", "ALL", call => BodyItems.Outcomes(Key, [Add(call, Territory(call), call.Path["user"], "$.users[0].id")])),
        Route("DELETE", Template + "/{user}", "ALL", call => BodyItems.Outcomes(Key, [Remove(call, Territory(call), call.Path["user"])])),
    ];

    private static Route Route(string verb, string template, string operation, Func<ApiCall, ApiAnswer> answer) =>
        new(verb, template, [$"ZohoCRM.settings.territories.{operation}", $"ZohoCRM.users.{operation}"], call => ValueTask.FromResult(answer(call))) { IsAnyScopeEnough = true };

    private ApiAnswer List(ApiCall call) => Shown(members.UsersOf(call.Org, Territory(call)).Select(id => Find(call, id)));

    private ApiAnswer Get(ApiCall call) =>
        Shown(members.Contains(call.Org, Territory(call), call.Path["user"]) ? [Find(call, call.Path["user"])] : []);

    private ApiAnswer Assign(ApiCall call)
    {
        string territory = Territory(call);
        return BodyItems.Each(call, Key, MaxItems, 200, (sent, path) => sent["id"]?.ToString() is { } id
            ? Add(call, territory, id, $"{path}.id")
            : ResourceCheck.Refuse("MANDATORY_NOT_FOUND", "required field not found", $"{path}.id"));
    }

    private ApiAnswer RemoveMany(ApiCall call)
    {
        string territory = Territory(call);
        string[] ids = RecordCall.Names(call, "ids") ?? throw Refusals.MissingParameter("ids");
        return BodyItems.Outcomes(Key, [.. ids.Select(id => Remove(call, territory, id))]);
    }

    private JsonObject Add(ApiCall call, string territory, string user, string path)
    {
        if (Find(call, user) is not { IsActive: true }) return ResourceCheck.Refuse("INVALID_DATA", "the id given seems to be invalid", path);
        members.Add(call.Org, territory, user);
        return BodyItems.Done("users assigned to territory", user);
    }

    private JsonObject Remove(ApiCall call, string territory, string user)
    {
        if (!members.Contains(call.Org, territory, user))
            return ApiAnswer.Item("INVALID_DATA", "the id given seems to be invalid", "error", new JsonObject { ["id"] = user });
        members.Remove(call.Org, territory, user);
        return BodyItems.Done("users removed from territory", user);
    }

    private ApiAnswer Shown(IEnumerable<EmulatedUser?> users)
    {
        JsonNode[] shown = [.. users.OfType<EmulatedUser>().Select(json.Write)];
        return shown.Length == 0 ? ApiAnswer.NoContent : ApiAnswer.Ok(new JsonObject { [Key] = new JsonArray(shown) });
    }

    private EmulatedUser? Find(ApiCall call, string id) => accounts.UsersOf(call.Org).FirstOrDefault(user => user.Id == id);

    private string Territory(ApiCall call) => territories.IsKnown(call.Org, call.Path["territory"])
        ? call.Path["territory"]
        : throw Refusals.Top("INVALID_DATA", "the id given seems to be invalid", new JsonObject { ["resource_path_index"] = 2 });
}
