using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The territories of a user, whose keys have capitals (reference 11.10).</summary>
internal sealed class UserTerritoriesApi(EmulatorAccounts accounts, TerritoryBook territories, UserTerritoryBook members)
{
    private const string Key = "territories";
    private const int MaxItems = 200;

    public IEnumerable<Route> Routes =>
    [
        Route("GET", "users/{id}/territories", "READ", List),
        Route("PUT", "users/{id}/territories", "UPDATE", Assign),
        Route("DELETE", "users/{id}/territories", "DELETE", RemoveMany),
        Route("GET", "users/{id}/territories/{territory}", "READ", Get),
        Route("DELETE", "users/{id}/territories/{territory}", "DELETE", Remove),
    ];

    private static Route Route(string verb, string template, string operation, Func<ApiCall, ApiAnswer> answer) =>
        new(verb, template, [$"ZohoCRM.settings.territories.{operation}", $"ZohoCRM.users.{operation}"], call => ValueTask.FromResult(answer(call))) { IsAnyScopeEnough = true };

    private ApiAnswer List(ApiCall call)
    {
        JsonObject[] all = [.. members.Of(User(call)).Select(territory => Write(call.Org, territory["id"]!.ToString()))];
        return all.Length == 0 ? ApiAnswer.NoContent : ApiAnswer.Ok(new JsonObject
        {
            [Key] = new JsonArray([.. all]),
            ["info"] = new JsonObject { ["count"] = all.Length, ["page"] = 1, ["per_page"] = MaxItems, ["more_records"] = false },
        });
    }

    private ApiAnswer Get(ApiCall call)
    {
        string territory = call.Path["territory"];
        return members.Contains(call.Org, territory, User(call).Id) && territories.IsKnown(call.Org, territory)
            ? ApiAnswer.Ok(new JsonObject { [Key] = new JsonArray(Write(call.Org, territory)) })
            : ApiAnswer.NoContent;
    }

    private ApiAnswer Assign(ApiCall call)
    {
        EmulatedUser user = User(call);
        return BodyItems.Each(call, Key, MaxItems, 200, (sent, path) =>
        {
            if (sent["id"]?.ToString() is not { } id) return ResourceCheck.Refuse("MANDATORY_NOT_FOUND", "required field not found", $"{path}.id");
            if (!territories.IsKnown(call.Org, id)) return ResourceCheck.Refuse("INVALID_DATA", "the id given seems to be invalid", $"{path}.id");
            members.Add(call.Org, id, user.Id);
            return BodyItems.Done("territories assigned to user", id);
        });
    }

    private ApiAnswer RemoveMany(ApiCall call)
    {
        EmulatedUser user = User(call);
        string[] ids = RecordCall.Names(call, "ids") ?? throw Refusals.MissingParameter("ids");
        return BodyItems.Outcomes(Key, [.. ids.Select(id => Remove(user, id))]);
    }

    private ApiAnswer Remove(ApiCall call) => BodyItems.Outcomes(Key, [Remove(User(call), call.Path["territory"])]);

    private JsonObject Remove(EmulatedUser user, string territory)
    {
        if (!members.Contains(user.Org, territory, user.Id))
            return ApiAnswer.Item("INVALID_DATA", "the id given seems to be invalid", "error", new JsonObject { ["id"] = territory });
        members.Remove(user.Org, territory, user.Id);
        return BodyItems.Done("territories removed from user", territory);
    }

    private JsonObject Write(EmulatedOrg org, string id)
    {
        JsonObject territory = territories.Find(org, id)!;
        return new JsonObject { ["id"] = id, ["Name"] = territory["name"]?.ToString(), ["Manager"] = Named(territory["manager"]), ["Reporting_To"] = Named(territory["reporting_to"]) };
    }

    private static JsonObject? Named(JsonNode? node) =>
        node is JsonObject named ? new JsonObject { ["Name"] = named["name"]?.ToString(), ["id"] = named["id"]?.ToString() } : null;

    private EmulatedUser User(ApiCall call) => accounts.UsersOf(call.Org).FirstOrDefault(user => user.Id == call.Path["id"])
        ?? throw Refusals.Top("INVALID_DATA", "the id given seems to be invalid", new JsonObject { ["resource_path_index"] = 1 });
}
