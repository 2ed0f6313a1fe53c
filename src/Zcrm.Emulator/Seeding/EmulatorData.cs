using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The metadata and records of one organization, for tests to prepare and to look into. No call through it counts as an API call.</summary>
public sealed partial class EmulatorData
{
    private readonly EmulatedOrg _org;
    private readonly DataPlane _plane;
    private readonly UsersOfOrg _users;
    private readonly Func<DateTimeOffset> _now;
    private readonly EmulatorRules _rules;

    internal EmulatorData(EmulatedOrg org, DataPlane plane, UsersOfOrg users, Func<DateTimeOffset> now, EmulatorRules rules) =>
        (_org, _plane, _users, _now, _rules) = (org, plane, users, now, rules);

    /// <summary>Adds a custom module. It has a mandatory <c>Name</c>, an e-mail address, and the fields that Zoho keeps itself.</summary>
    /// <param name="apiName">The module's name in the API: letters, digits and underscores.</param>
    /// <param name="singularLabel">What people call one of its records; null: the API name.</param>
    /// <param name="pluralLabel">What people call several; null: the API name.</param>
    /// <exception cref="ArgumentException">The name cannot be one, or there is such a module.</exception>
    public void AddModule(string apiName, string? singularLabel = null, string? pluralLabel = null)
    {
        ApiNames.Check(apiName, nameof(apiName));
        if (_plane.Catalog.Find(_org, apiName) is not null)
        {
            throw new ArgumentException($"There is a module {apiName} already. Choose another name.", nameof(apiName));
        }

        var facts = new ModuleFacts(apiName, singularLabel ?? apiName, pluralLabel ?? apiName, "Name", "Name");
        Change(() => _plane.Catalog.AddModule(_org, facts, _now()));
    }

    /// <summary>Adds a field to a module. Records that are there have no value in it.</summary>
    /// <param name="module">The module's API name.</param>
    /// <param name="field">The field.</param>
    /// <exception cref="ArgumentException">There is no such module, or it has such a field, or the field does not make sense.</exception>
    public void AddField(string module, EmulatedField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (Module(module).Find(field.ApiName) is not null)
        {
            throw new ArgumentException($"{module} has a field {field.ApiName} already. Choose another name.", nameof(field));
        }

        NewFields.Check(field, name => _plane.Catalog.Find(_org, name) is not null);
        Change(() => { _plane.Catalog.AddField(_org, module, NewFields.Complete(field), _now()); });
    }

    /// <summary>Adds a record, by the rules of the API, for the organization's first user.</summary>
    /// <param name="module">The module's API name.</param>
    /// <param name="record">Field API names with their values.</param>
    /// <returns>The record's id.</returns>
    /// <exception cref="ArgumentException">There is no such module.</exception>
    /// <exception cref="InvalidOperationException">The record breaks a rule; the message has Zoho's error.</exception>
    public string Insert(string module, JsonObject record)
    {
        ArgumentNullException.ThrowIfNull(record);
        EmulatedModule owner = Module(module);
        long space = _plane.Table.Space(_org.Id, module);
        JsonElement sent = JsonElement.Parse(Encoding.UTF8.GetBytes(record.ToJsonString()));
        var context = new RecordContext(_org, FirstUser(), _now(), 8, _rules);
        JsonObject item = _plane.Table.Transact(() => _plane.Writer.Insert(context, owner, space, sent, 0));
        return (string?)item["status"] == "success"
            ? item["details"]!["id"]!.GetValue<string>()
            : throw new InvalidOperationException($"The record cannot be added to {module}: {item.ToJsonString()} Correct the field that is named.");
    }

    /// <summary>Adds any number of made-up records, 100,000 in seconds. The same call always makes the same records.</summary>
    /// <param name="module">The module's API name.</param>
    /// <param name="count">How many.</param>
    /// <exception cref="ArgumentException">There is no such module, its records need others or rows, as notes and quotes do, or the count is negative.</exception>
    public void Fill(string module, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        EmulatedModule owner = Module(module);
        if (!BulkRecords.CanCreate(owner))
            throw new ArgumentException($"Records of {module} cannot be made up: each needs another record, or rows. Insert them one by one.", nameof(module));
        DateTimeOffset now = _now();
        _plane.Importer.Add(_org, owner, BulkRecords.Create(owner, (int)Count(module), count), _ => now);
    }

    /// <summary>How many records a module has, converted and unapproved ones among them.</summary>
    /// <param name="module">The module's API name.</param>
    /// <exception cref="ArgumentException">There is no such module.</exception>
    public long Count(string module) => _plane.Table.Count(_plane.Table.Space(_org.Id, Module(module).ApiName), new RecordScan());

    /// <summary>Reads a record as the organization's first user sees it.</summary>
    /// <param name="module">The module's API name.</param>
    /// <param name="id">The record's id.</param>
    /// <returns>All fields; null when there is no such record.</returns>
    /// <exception cref="ArgumentException">There is no such module.</exception>
    public JsonObject? Find(string module, string id)
    {
        EmulatedModule owner = Module(module);
        if (!RecordId.TryParse(id, out long number) || _plane.Table.Find(_plane.Table.Space(_org.Id, module), number) is not { } row) return null;
        var context = new RecordContext(_org, FirstUser(), _now(), 8, _rules);
        ApiAnswer answer = _plane.Renderer.Render(context, owner, [row], null, null);
        return JsonNode.Parse(answer.Bytes.Span)!["data"]![0]!.DeepClone().AsObject();
    }

    /// <summary>Fills the modules with some dozens of made-up records that are linked with each other; every time the same ones.</summary>
    internal void Seed() => SampleData.Seed(_plane, _org, _now());

    private void Change(Action change) => _plane.Table.Transact(() =>
    {
        change();
        return true;
    });

    private EmulatedModule Module(string name) => _plane.Catalog.Find(_org, name)
        ?? throw new ArgumentException($"There is no module {name}. Use a module's API name, or add it first.", nameof(name));

    private EmulatedUser FirstUser() => _users(_org) is [var first, ..]
        ? first
        : throw new InvalidOperationException($"The organization {_org.Name} has no user. Add one first.");
}
