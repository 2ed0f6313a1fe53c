using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Bodies of operations that look closely at what they get: with users, profiles, records and territories that are there.</summary>
internal sealed class SampleBodies(ZcrmEmulator zoho)
{
    private static int _made;

    private EmulatedOrg Org => zoho.Accounts.Orgs[0];

    /// <summary>The id of a user who was not there before.</summary>
    public string NewUser() => zoho.Accounts.AddUser(NewEmail()).Id;

    /// <returns>Null when anything with the right keys will do.</returns>
    public JsonObject? Of(string operation) => operation switch
    {
        "Users.Create" => new() { ["last_name"] = "Moss", ["email"] = NewEmail(), ["role"] = Id(FirstPermissions.Manager(Org)), ["profile"] = Id(FirstPermissions.Standard(Org)) },
        "Users.Transfer" or "Users.TransferAndDelete" => Transfer(),
        "Users.TransferAndDeleteMany" => With(Transfer(), ("id", NewUser())),
        "Users.Roles.Create" => new() { ["name"] = $"Role {Next()}", ["reporting_to"] = Id(FirstPermissions.Chief(Org)) },
        "Users.Profiles.Clone" => new() { ["name"] = $"Profile {Next()}" },
        "Users.Territories.Create" => new() { ["name"] = $"North {Next()}", ["permission_type"] = "read_only", ["reporting_to"] = Id(NewTerritory()) },
        "Users.Territories.TransferAndDelete" => new() { ["transfer_to_id"] = NewTerritory() },
        "Users.Territories.TransferAndDeleteMany" => With(Id(NewTerritory()), ("transfer_to_id", NewTerritory())),
        "Organization.Currencies.Create" => new() { ["iso_code"] = $"X{Next():D3}", ["exchange_rate"] = "1.25" },
        "Settings.Variables.Create" => new() { ["name"] = "Limit", ["api_name"] = $"Limit_{Next()}", ["type"] = "integer", ["value"] = "5", ["variable_group"] = new JsonObject { ["api_name"] = "General" } },
        "Settings.CustomViews.ChangeSort" or "Settings.CustomViews.ChangeSortMany" => View(),
        "Settings.Layouts.Update" or "Settings.Layouts.UpdateMany" => With(Id(Leads.LayoutId), ("display_label", "People")),
        "Users.AssignTerritories" => Id(zoho.Data.AddTerritory($"South {Next()}")),
        "Users.Territories.AssignUsers" => Id(NewUser()),
        "Settings.Fields.Create" => new() { ["field_label"] = $"Sample {Next()}", ["data_type"] = "text" },
        "Settings.Modules.Create" => Module($"Sample{Next()}"),
        "Settings.Tags.Create" => new() { ["name"] = $"Tag {Next()}" },
        "Settings.Tags.MassDelete" => new() { ["module"] = new JsonObject { ["api_name"] = "Leads" }, ["tags"] = new JsonArray(Id("1")) },
        "Records.Sharing.Share" or "Records.Sharing.Update" => new() { ["share"] = new JsonArray(new JsonObject
        {
            ["shared_with"] = With(Id(NewUser()), ("type", "users")), ["permission"] = "read_only", ["type"] = "private",
        }) },
        "Records.Locks.Update" => new() { ["Locked_Reason__s"] = "Audit" },
        "Records.ContactRoles.UpdateMany" => Id(zoho.Data.Insert("Contacts", new JsonObject { ["Last_Name"] = "Other" })),
        _ when operation.StartsWith("Records.Territories.", StringComparison.Ordinal) => new()
        {
            ["data"] = new JsonArray(With(Id(zoho.Data.Insert("Contacts", new JsonObject { ["Last_Name"] = "Other" })), ("Territories", new JsonArray(Id(zoho.Data.AddTerritory($"South {Next()}")))))),
        },
        "Records.Merging.Merge" => new() { ["data"] = new JsonArray(Id(zoho.Data.Insert("Contacts", new JsonObject { ["Last_Name"] = "Other" }))) },
        "Notifications.Enable" or "Notifications.Update" or "Notifications.Renew" => Channel(),
        "Data.RecycleBin.RestoreMany" => new() { ["restore_all_records"] = true },
        _ => null,
    };

    /// <summary>A channel, whose id is what stands for ids of things that no collection has.</summary>
    public static JsonObject Channel() => new()
    {
        ["channel_id"] = OperationCaller.Unknown, ["events"] = new JsonArray("Leads.all"), ["notify_url"] = "https://zcrm.example/events",
    };

    /// <summary>Who takes over what a deleted role or profile had.</summary>
    public string Heir(string path) => path.StartsWith("/settings/roles", StringComparison.Ordinal) ? FirstPermissions.Manager(Org) : FirstPermissions.Standard(Org);

    /// <summary>Modules have one layout each, and the views that all have.</summary>
    public EmulatedModule Leads => StandardModule.All.Index().Where(one => one.Item.Facts.ApiName == "Leads").Select(one => ModuleBuilder.Build(Org, one.Item, one.Index + 1, [])).Single();

    public JsonObject View() => With(Id(AllRecordsView.Id(Org, Leads)), ("sort_by", new JsonObject { ["api_name"] = "Created_Time" }), ("sort_order", "asc"));

    public string NewTerritory() => zoho.Data.AddTerritory($"South {Next()}");

    private JsonObject Transfer() => new() { ["transfer"] = With(Id(zoho.Accounts.Users[0].Id), ("records", true)), ["move_subordinate"] = Id(zoho.Accounts.Users[0].Id) };

    private JsonObject Module(string name) => new()
    {
        ["api_name"] = name, ["singular_label"] = name, ["plural_label"] = name + "s", ["profiles"] = new JsonArray(Id(FirstPermissions.Administrator(Org))),
    };

    private static JsonObject Id(string id) => new() { ["id"] = id };

    private static JsonObject With(JsonObject item, params ReadOnlySpan<(string Key, JsonNode Value)> more)
    {
        foreach ((string key, JsonNode value) in more) item[key] = value;
        return item;
    }

    private static string NewEmail() => $"user{Next()}@zylker.example";

    private static int Next() => Interlocked.Increment(ref _made);
}
