using System.Collections.Concurrent;
using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>The modules of every organization: Zoho's own, and what was added. Additions survive a restart.</summary>
/// <remarks>Changes are made inside a transaction of the database, which lets in one caller at a time.</remarks>
internal sealed class MetadataCatalog(IEmulatorStore store)
{
    private const string ModuleKind = "module";
    private const string FieldKind = "field";
    private const string ChoiceKind = "picklist_values";
    private const string ChangeKind = "metadata_change";

    private readonly ConcurrentDictionary<string, (int Edition, IReadOnlyList<EmulatedModule> Modules)> _loaded = new(StringComparer.Ordinal);
    private int _edition;

    public IReadOnlyList<EmulatedModule> Modules(EmulatedOrg org)
    {
        // Read first: what a change after this line adds may be missing in what is loaded, and the next reader loads again.
        int edition = Volatile.Read(ref _edition);
        if (_loaded.TryGetValue(org.Id, out var known) && known.Edition == edition) return known.Modules;
        List<EmulatedModule> modules = Load(org);
        _loaded[org.Id] = (edition, modules);
        return modules;
    }

    public EmulatedModule? Find(EmulatedOrg org, string apiName)
    {
        foreach (EmulatedModule module in Modules(org))
        {
            if (module.ApiName == apiName) return module;
        }

        return null;
    }

    /// <summary>A module by its API name or its id.</summary>
    public EmulatedModule? FindAny(EmulatedOrg org, string key) => Modules(org).FirstOrDefault(module => module.ApiName == key || module.Id == key);

    public void AddModule(EmulatedOrg org, ModuleFacts facts, DateTimeOffset now)
    {
        long number = MetadataIds.FirstCustom + store.NextNumber("modules/" + org.Id);
        SaveModule(org, facts with { IsCustom = true, SequenceNumber = (int)number }, now);
    }

    /// <summary>Keeps what is said of a module, be it Zoho's own.</summary>
    public void SaveModule(EmulatedOrg org, ModuleFacts facts, DateTimeOffset now)
    {
        store.WriteDocument(org.Id, ModuleKind, facts.ApiName, JsonSerializer.Serialize(facts));
        MarkChanged(org, facts.ApiName, now);
    }

    /// <returns>The new field's id.</returns>
    public string AddField(EmulatedOrg org, string module, EmulatedField field, DateTimeOffset now)
    {
        EmulatedField added = field with
        {
            IsCustom = true,
            Id = MetadataIds.Field(org, MetadataIds.FirstCustom * 2, store.NextNumber("fields/" + org.Id)),
        };
        SaveField(org, module, added, now);
        return added.Id;
    }

    /// <summary>Keeps a field as it is now, be it one of Zoho's own; values that its picklist got beside are among its own then.</summary>
    public void SaveField(EmulatedOrg org, string module, EmulatedField field, DateTimeOffset now)
    {
        store.WriteDocument(org.Id, FieldKind, $"{module}/{field.Id}", JsonSerializer.Serialize(field));
        store.DeleteDocument(org.Id, ChoiceKind, $"{module}/{field.ApiName}");
        MarkChanged(org, module, now);
    }

    public void DeleteField(EmulatedOrg org, string module, EmulatedField field, DateTimeOffset now)
    {
        store.DeleteDocument(org.Id, FieldKind, $"{module}/{field.Id}");
        store.DeleteDocument(org.Id, ChoiceKind, $"{module}/{field.ApiName}");
        MarkChanged(org, module, now);
    }

    /// <summary>Makes a picklist offer one more value (reference 6: an unknown value is added).</summary>
    public void AddChoice(EmulatedOrg org, string module, string field, string value)
    {
        string id = $"{module}/{field}";
        string[] added = Choices(store.ReadDocument(org.Id, ChoiceKind, id));
        if (added.Contains(value, StringComparer.Ordinal)) return;
        store.WriteDocument(org.Id, ChoiceKind, id, JsonSerializer.Serialize<string[]>([.. added, value]));
        Interlocked.Increment(ref _edition);
    }

    /// <summary>Whether a module is newer than a time, or a field of it is; Zoho's own modules have been there for ever.</summary>
    public bool HasChanged(EmulatedOrg org, string module, DateTimeOffset since) =>
        store.ReadDocument(org.Id, ChangeKind, module) is { } changed && JsonSerializer.Deserialize<DateTimeOffset>(changed) > since;

    /// <summary>The next number of an auto-number field, from 1.</summary>
    public long NextNumber(EmulatedOrg org, string module, string field) => store.NextNumber($"autonumbers/{org.Id}/{module}/{field}");

    /// <summary>Forgets what was loaded.</summary>
    public void LoadAnew() => Interlocked.Increment(ref _edition);

    private void MarkChanged(EmulatedOrg org, string module, DateTimeOffset now)
    {
        store.WriteDocument(org.Id, ChangeKind, module, JsonSerializer.Serialize(now));
        Interlocked.Increment(ref _edition);
    }

    private List<EmulatedModule> Load(EmulatedOrg org)
    {
        var fields = store.ListDocuments(org.Id, FieldKind)
            .ToLookup(item => item.Id.Split('/')[0], item => JsonSerializer.Deserialize<EmulatedField>(item.Json)!, StringComparer.Ordinal);
        var choices = store.ListDocuments(org.Id, ChoiceKind).ToDictionary(item => item.Id, item => Choices(item.Json), StringComparer.Ordinal);
        var known = store.ListDocuments(org.Id, ModuleKind).ToDictionary(item => item.Id, item => JsonSerializer.Deserialize<ModuleFacts>(item.Json)!, StringComparer.Ordinal);
        IEnumerable<EmulatedModule> custom = known.Values
            .Where(facts => facts.IsCustom)
            .OrderBy(facts => facts.SequenceNumber)
            .Select(facts => CustomModule.Create(facts))
            .Select(module => ModuleBuilder.Build(org, module, module.Facts.SequenceNumber, fields[module.Facts.ApiName]));
        IEnumerable<EmulatedModule> standard = StandardModule.All
            .Select(module => module with { Facts = known.GetValueOrDefault(module.Facts.ApiName, module.Facts) })
            .Select((module, index) => ModuleBuilder.Build(org, module, index + 1, fields[module.Facts.ApiName]));
        return [.. standard.Concat(custom).Select(module => WithChoices(module, choices))];
    }

    private static EmulatedModule WithChoices(EmulatedModule module, Dictionary<string, string[]> choices) => choices.Count == 0
        ? module
        : module.With([.. module.Fields.Select(field => choices.TryGetValue($"{module.ApiName}/{field.ApiName}", out string[]? added)
            ? field with { PickListValues = [.. field.PickListValues, .. added] }
            : field)]);

    private static string[] Choices(string? json) => json is null ? [] : JsonSerializer.Deserialize<string[]>(json)!;
}
