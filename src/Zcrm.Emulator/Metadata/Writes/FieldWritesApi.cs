using System.Text;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Creates, changes and deletes fields, up to five in a call (reference 7.2). Records take them and show them from then on.</summary>
internal sealed class FieldWritesApi(MetadataCatalog catalog, RecordTable table)
{
    private const string Key = "fields";
    private const int MaxFields = 5;

    private readonly NewFieldRule _rule = new(catalog);

    public IEnumerable<Route> Routes =>
    [
        new("POST", "settings/fields", ["ZohoCRM.settings.fields.CREATE"], Create),
        new("PATCH", "settings/fields", ["ZohoCRM.settings.fields.UPDATE"], call => Update(call, MaxFields, sent => sent["id"]?.ToString())),
        new("PATCH", "settings/fields/{id}", ["ZohoCRM.settings.fields.UPDATE"], call => Update(call, 1, _ => Known(call).Id)),
        new("DELETE", "settings/fields/{id}", ["ZohoCRM.settings.fields.DELETE"], Delete),
    ];

    private ValueTask<ApiAnswer> Create(ApiCall call) => ValueTask.FromResult(table.Transact(() => BodyItems.Each(call, Key, MaxFields, 201, (sent, path) =>
    {
        // Read for each, as the one before may have taken a name.
        EmulatedModule module = ModuleParameter.Read(call, catalog);
        if (_rule.Check(call.Org, module, sent, path) is { } problem) return problem;
        string label = FieldReader.Text(sent["field_label"])!;
        var field = new EmulatedField(NewFieldRule.ApiName(module, label), FieldReader.Text(sent["data_type"])!);
        return Save(FieldReader.Apply(field, sent), path, made => BodyItems.Done("field created", catalog.AddField(call.Org, module.ApiName, made, call.Now)));
    })));

    private ValueTask<ApiAnswer> Update(ApiCall call, int max, Func<JsonObject, string?> idOf) =>
        ValueTask.FromResult(table.Transact(() => BodyItems.Each(call, Key, max, 200, (sent, path) =>
        {
            EmulatedModule module = ModuleParameter.Read(call, catalog);
            if (idOf(sent) is not { } id) return ResourceCheck.Refuse("MANDATORY_NOT_FOUND", "required field not found", $"{path}.id");
            EmulatedField? field = module.Fields.FirstOrDefault(field => field.Id == id);
            if (field is null) return ResourceCheck.Refuse("INVALID_DATA", "the id given seems to be invalid", $"{path}.id");
            if (FieldReader.Text(sent["data_type"]) is { } type && type != field.DataType)
                return ResourceCheck.Refuse("NOT_ALLOWED", "the data type of a field cannot be changed", $"{path}.data_type");
            if (field.DataType == FormulaFields.DataType && FieldReader.Text(sent["formula"]?["return_type"]) is { } returns && returns != field.ReturnType)
                return ResourceCheck.Refuse("NOT_ALLOWED", "the return type of a formula cannot be changed", $"{path}.formula.return_type");
            if (NewFieldRule.Taken(module, FieldReader.Text(sent["field_label"]), field, path) is { } problem) return problem;
            return Save(FieldReader.Apply(field, sent), path, changed =>
            {
                catalog.SaveField(call.Org, module.ApiName, changed, call.Now);
                return BodyItems.Done("field updated", changed.Id);
            });
        })));

    /// <summary>Zoho's own fields stay. What records had in a field goes with it.</summary>
    private ValueTask<ApiAnswer> Delete(ApiCall call)
    {
        EmulatedModule module = ModuleParameter.Read(call, catalog);
        EmulatedField field = Known(call);
        JsonObject outcome = field.IsCustom
            ? BodyItems.Done("field deleted", field.Id)
            : ResourceCheck.Refuse("NOT_ALLOWED", "the field cannot be deleted", "$.fields[0].id");
        if (field.IsCustom)
        {
            table.Transact(() =>
            {
                catalog.DeleteField(call.Org, module.ApiName, field, call.Now);
                Clear(call.Org, module.ApiName, field.ApiName);
                return true;
            });
        }

        return ValueTask.FromResult(BodyItems.Outcomes(Key, [outcome]));
    }

    private void Clear(EmulatedOrg org, string name, string field)
    {
        EmulatedModule module = catalog.Find(org, name)!;
        long space = table.Space(org.Id, name);
        byte[] key = Encoding.UTF8.GetBytes($"\"{field}\":");
        foreach (RecordRow row in ChosenRecords.Of(table, space, new RecordScan(), row => row.Json.AsSpan().IndexOf(key) >= 0).ToList())
        {
            JsonObject fields = RecordRows.Fields(row);
            if (fields.Remove(field)) table.Update(space, RecordRows.Row(module, row.Id, fields, row.Created, row.Modified));
        }
    }

    private static JsonObject Save(EmulatedField field, string path, Func<EmulatedField, JsonObject> save)
    {
        int longest = FieldType.Of(field.DataType).Length;
        if (field.DataType == "text" && (field.Length < 1 || field.Length > longest))
        {
            JsonObject problem = ResourceCheck.Refuse("INVALID_DATA", "invalid data", $"{path}.length");
            problem["details"]!["maximum_length"] = longest;
            return problem;
        }

        if (field.IsExternal && field.DataType != "text") return ResourceCheck.Refuse("NOT_SUPPORTED", "only text fields can be external", $"{path}.external");
        if (!FormulaFields.ReturnTypes.Contains(field.ReturnType)) return ResourceCheck.Refuse("INVALID_DATA", "invalid data", $"{path}.formula.return_type");
        return FormulaExpression.IsGood(field.Expression)
            ? save(field)
            : ResourceCheck.Refuse("INVALID_DATA", "invalid data", $"{path}.formula.expression");
    }

    private EmulatedField Known(ApiCall call) =>
        ModuleParameter.Read(call, catalog).Fields.FirstOrDefault(field => field.Id == call.Path["id"])
        ?? throw Refusals.Top("INVALID_DATA", "the id given seems to be invalid", new JsonObject { ["resource_path_index"] = 2 });
}
