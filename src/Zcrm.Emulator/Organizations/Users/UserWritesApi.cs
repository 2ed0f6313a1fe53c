using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Adds users, one in a call, changes up to ten, and deletes them (reference 11.9).</summary>
internal sealed class UserWritesApi(EmulatorAccounts accounts, UserRules rules)
{
    private const string Key = "users";
    private const int MaxChanges = 10;

    public IEnumerable<Route> Routes =>
    [
        new("POST", "users", ["ZohoCRM.users.CREATE"], Create),
        new("PUT", "users", ["ZohoCRM.users.UPDATE"], call => Update(call, MaxChanges, sent => Find(call, sent["id"]?.ToString()))),
        new("PUT", "users/{id}", ["ZohoCRM.users.UPDATE"], call => Update(call, 1, _ => Known(call))),
        new("DELETE", "users/{id}", ["ZohoCRM.users.DELETE"], Delete),
    ];

    /// <summary>Who is added is active at once and can own records; the invitation is taken by signing in.</summary>
    private ValueTask<ApiAnswer> Create(ApiCall call) => ValueTask.FromResult(BodyItems.Each(call, Key, 1, 201, (sent, path) =>
    {
        if (rules.New(call.Org, sent, path) is { } problem) return problem;
        var blank = new EmulatedUser { Id = "", Zuid = 0, Email = "", FirstName = "", LastName = "", Org = call.Org, IsConfirmed = false };
        return BodyItems.Done("User added", accounts.Add(UserWriter.Apply(blank, sent, call)).Id);
    }));

    private ValueTask<ApiAnswer> Update(ApiCall call, int max, Func<JsonObject, EmulatedUser?> find) => ValueTask.FromResult(BodyItems.Each(call, Key, max, 200, (sent, path) =>
    {
        EmulatedUser? user = find(sent);
        if (user is null && sent["id"] is null) return ResourceCheck.Refuse("MANDATORY_NOT_FOUND", "required field not found", $"{path}.id");
        if (user is null) return ResourceCheck.Refuse("INVALID_DATA", "the id given seems to be invalid", $"{path}.id");
        if (rules.Change(user, sent, path, call) is { } problem) return problem;
        accounts.Save(UserWriter.Apply(user, sent, call));
        return BodyItems.Done("User updated", user.Id);
    }));

    private ValueTask<ApiAnswer> Delete(ApiCall call)
    {
        EmulatedUser user = Known(call);
        JsonObject outcome = user.Status == UserStatus.Deleted ? Refuse("ID_ALREADY_DELETED", "User is already deleted", user)
            : rules.IsPrimary(user) ? Refuse("NOT_ALLOWED", "Primary contact cannot be deleted", user)
            : BodyItems.Done("User deleted", user.Id);
        if ((string?)outcome["status"] == "success") accounts.Save(user with { Status = UserStatus.Deleted });
        return ValueTask.FromResult(BodyItems.Outcomes(Key, [outcome]));
    }

    private static JsonObject Refuse(string code, string message, EmulatedUser user) => ApiAnswer.Item(code, message, "error", new JsonObject { ["id"] = user.Id });

    private EmulatedUser? Find(ApiCall call, string? id) => accounts.UsersOf(call.Org).FirstOrDefault(user => user.Id == id);

    private EmulatedUser Known(ApiCall call) => Find(call, call.Path["id"])
        ?? throw Refusals.Top("INVALID_DATA", "the id given seems to be invalid", new JsonObject { ["resource_path_index"] = 1 });
}
