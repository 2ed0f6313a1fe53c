using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The rules of all groups, and the one that all have: a module that is named must be there (reference 3.3).</summary>
internal sealed class ResourceRules
{
    private readonly MetadataCatalog _catalog;
    private readonly Dictionary<string, ResourceRule> _rules;

    public ResourceRules(EmulatorContext context, ResourceBook book)
    {
        _catalog = context.Data.Catalog;
        ResourceRule[] all =
        [
            new RoleRule(context.Accounts, context.Data.Permissions, book),
            new ProfileRule(context.Accounts, context.Data.Permissions),
            new TerritoryRule(context.Accounts, context.Data.Territories, context.Data.TerritoryUsers),
            new VariableRule(book),
            new CurrencyRule(book),
        ];
        _rules = all.ToDictionary(rule => rule.Collection, StringComparer.Ordinal);
    }

    /// <returns>What is wrong; null: nothing.</returns>
    public JsonObject? Refuse(ApiCall call, ModelOperation operation, string collection, JsonObject sent, JsonObject? stored, string path) =>
        UnknownModule(call, operation, sent, path) ?? Of(collection)?.Refuse(call, sent, stored, path);

    public ResourceRule? Of(string collection) => _rules.GetValueOrDefault(collection);

    private JsonObject? UnknownModule(ApiCall call, ModelOperation operation, JsonObject sent, string path)
    {
        if (sent["module"] is not JsonObject module || module["api_name"]?.ToString() is not { } name || _catalog.Find(call.Org, name) is not null) return null;
        string code = operation.Answer.Errors.Contains("INVALID_MODULE") ? "INVALID_MODULE" : "INVALID_DATA";
        return ResourceCheck.Refuse(code, "the module name given seems to be invalid", $"{path}.module.api_name");
    }
}
