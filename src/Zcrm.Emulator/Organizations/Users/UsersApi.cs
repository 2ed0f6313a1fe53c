using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Lists, reads and counts the users of an organization (reference 11.9).</summary>
internal sealed class UsersApi(EmulatorAccounts accounts, UserJson json)
{
    private const int MaxPerPage = 200;
    private static readonly string[] Scopes = ["ZohoCRM.users.READ"];

    public IEnumerable<Route> Routes =>
    [
        new("GET", "users", Scopes, List),
        new("GET", "users/{id}", Scopes, Get),
        new("GET", "users/actions/count", ["ZohoCRM.users.ALL"], Count),
    ];

    private ValueTask<ApiAnswer> List(ApiCall call)
    {
        int page = PageRequest.Number(call, "page", 1, int.MaxValue);
        int perPage = PageRequest.Number(call, "per_page", MaxPerPage, MaxPerPage);
        string[]? ids = RecordCall.Names(call, "ids");
        List<EmulatedUser> users = [.. UserTypes.Of(call, accounts.UsersOf(call.Org)).Where(user => ids?.Contains(user.Id) != false)];
        List<EmulatedUser> shown = [.. users.Skip((int)Math.Min(int.MaxValue, (page - 1L) * perPage)).Take(perPage)];
        if (shown.Count == 0) return ValueTask.FromResult(ApiAnswer.NoContent);
        var info = new JsonObject
        {
            ["per_page"] = perPage,
            ["count"] = shown.Count,
            ["page"] = page,
            ["more_records"] = (long)page * perPage < users.Count,
        };
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject { ["users"] = Write(shown), ["info"] = info }));
    }

    /// <summary>Who was deleted can still be got.</summary>
    private ValueTask<ApiAnswer> Get(ApiCall call)
    {
        EmulatedUser? user = accounts.UsersOf(call.Org).FirstOrDefault(user => user.Id == call.Path["id"]);
        return ValueTask.FromResult(user is null
            ? ApiAnswer.Refuse(400, "INVALID_DATA", "the id given seems to be invalid", new JsonObject { ["resource_path_index"] = 1 })
            : ApiAnswer.Ok(new JsonObject { ["users"] = Write([user]) }));
    }

    /// <summary>The number is a text (reference 14, quirk 40).</summary>
    private ValueTask<ApiAnswer> Count(ApiCall call)
    {
        int count = UserTypes.Of(call, accounts.UsersOf(call.Org)).Count();
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject { ["count"] = count.ToString(CultureInfo.InvariantCulture) }));
    }

    private JsonArray Write(IEnumerable<EmulatedUser> users) => [.. users.Select(user => (JsonNode)json.Write(user))];
}
