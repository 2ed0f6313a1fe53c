using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The users of an organization (reference 11.9). All of them are active and confirmed; the founder is the administrator.</summary>
internal sealed class UsersApi(EmulatorAccounts accounts)
{
    private const int MaxPerPage = 200;
    private static readonly string[] Scopes = ["ZohoCRM.users.READ"];
    private static readonly string[] Everyone = ["AllUsers", "ActiveUsers", "ConfirmedUsers", "ActiveConfirmedUsers"];
    private static readonly string[] Admins = ["AdminUsers", "ActiveConfirmedAdmins"];
    private static readonly string[] Nobody = ["DeactiveUsers", "NotConfirmedUsers", "DeletedUsers"];

    public IEnumerable<Route> Routes =>
    [
        new("GET", "users", Scopes, List),
        new("GET", "users/{id}", Scopes, Get),
    ];

    private ValueTask<ApiAnswer> List(ApiCall call)
    {
        int page = Number(call, "page", 1, int.MaxValue);
        int perPage = Number(call, "per_page", MaxPerPage, MaxPerPage);
        List<EmulatedUser> users = [.. OfType(call)];
        List<EmulatedUser> shown = [.. users.Skip((int)Math.Min(int.MaxValue, (page - 1L) * perPage)).Take(perPage)];
        if (shown.Count == 0) return ValueTask.FromResult(ApiAnswer.NoContent);
        var info = new JsonObject
        {
            ["per_page"] = perPage,
            ["count"] = shown.Count,
            ["page"] = page,
            ["more_records"] = (long)page * perPage < users.Count,
        };
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject { ["users"] = Write(call, shown), ["info"] = info }));
    }

    private ValueTask<ApiAnswer> Get(ApiCall call)
    {
        EmulatedUser? user = accounts.UsersOf(call.Org).FirstOrDefault(user => user.Id == call.Path["id"]);
        return ValueTask.FromResult(user is null
            ? ApiAnswer.Refuse(400, "INVALID_DATA", "the id given seems to be invalid", new JsonObject { ["resource_path_index"] = 1 })
            : ApiAnswer.Ok(new JsonObject { ["users"] = Write(call, [user]) }));
    }

    private IEnumerable<EmulatedUser> OfType(ApiCall call)
    {
        string type = call.Query["type"].ToString();
        if (type == "CurrentUser") return [call.User];
        if (type.Length == 0 || Everyone.Contains(type)) return accounts.UsersOf(call.Org);
        if (Admins.Contains(type)) return accounts.UsersOf(call.Org).Take(1);
        if (Nobody.Contains(type)) return [];
        throw Invalid("type");
    }

    private JsonArray Write(ApiCall call, IEnumerable<EmulatedUser> users)
    {
        string founder = accounts.UsersOf(call.Org)[0].Id;
        return [.. users.Select(user => (JsonNode)UserJson.Write(user, user.Id == founder))];
    }

    private static int Number(ApiCall call, string parameter, int unset, int max)
    {
        string text = call.Query[parameter].ToString();
        if (text.Length == 0) return unset;
        bool isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        return isNumber && number >= 1 && number <= max ? number : throw Invalid(parameter);
    }

    private static ApiRefusedException Invalid(string parameter) =>
        new(ApiAnswer.Refuse(400, "INVALID_DATA", "invalid data", new JsonObject { ["param_name"] = parameter }));
}
