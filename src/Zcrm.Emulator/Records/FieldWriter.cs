using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Writes one field's value in the form that its type has in answers (reference 6).</summary>
internal sealed class FieldWriter(
    RecordContext context, EmulatedModule module, UsersOfOrg users, IReadOnlyDictionary<long, (string Name, string Module)> lookups)
{
    private const int CutLength = 500;

    /// <summary>Lists cut rich text (reference 5.2).</summary>
    public bool CutsRichText { get; init; }

    public void Write(Utf8JsonWriter json, EmulatedField field, JsonElement record)
    {
        json.WritePropertyName(field.ApiName);
        if (!record.TryGetProperty(field.ApiName, out JsonElement value))
        {
            WriteEmpty(json, field);
            return;
        }

        switch (field.ValueType)
        {
            case "currency" when context.Rules.ShowDiscountsAsAmounts && DiscountRule.Amount(value, record) is { } amount:
                json.WriteNumberValue(amount);
                break;
            case "datetime":
                json.WriteStringValue(CrmTime.Show(value.GetString()!, context.User.UtcOffset));
                break;
            case "lookup":
                WriteLookup(json, value, false);
                break;
            case "multi_module_lookup":
                WriteLookup(json, value, true);
                break;
            case "subform" or "multiselectlookup" or "multiuserlookup":
                WriteRows(json, field, value);
                break;
            case "fileupload" or "imageupload":
                FileFields.Write(json, value, context.User.UtcOffset);
                break;
            case "ownerlookup" or "userlookup":
                WriteUser(json, value);
                break;
            case "textarea" when CutsRichText && field.IsRichText && value.GetString() is { Length: > CutLength } text:
                json.WriteStringValue(text.AsSpan(0, char.IsHighSurrogate(text[CutLength - 1]) ? CutLength - 1 : CutLength));
                break;
            case "bigint" when context.Version <= 2 && long.TryParse(value.GetString(), out long number):
                json.WriteNumberValue(number);
                break;
            default:
                value.WriteTo(json);
                break;
        }
    }

    /// <summary>A selected field without a value is null; but a checkbox is false, tags are an empty array, and the layout is the only one.</summary>
    private void WriteEmpty(Utf8JsonWriter json, EmulatedField field)
    {
        if (field.DataType == "boolean")
        {
            json.WriteBooleanValue(false);
        }
        else if (field.DataType == "layout")
        {
            json.WriteStartObject();
            json.WriteString("name", "Standard");
            json.WriteString("id", module.LayoutId);
            json.WriteEndObject();
        }
        else if (field.ApiName == "Tag" || field.DataType == "linetax" || NewFields.IsRows(field) || FileFields.IsFiles(field))
        {
            json.WriteStartArray();
            json.WriteEndArray();
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private void WriteRows(Utf8JsonWriter json, EmulatedField field, JsonElement rows)
    {
        json.WriteStartArray();
        foreach (JsonElement row in rows.EnumerateArray())
        {
            json.WriteStartObject();
            foreach (EmulatedField column in field.RowFields) Write(json, column, row);
            json.WriteString("id", row.GetProperty("id").GetString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteLookup(Utf8JsonWriter json, JsonElement value, bool withModule)
    {
        string id = value.GetProperty("id").GetString()!;
        if (!RecordId.TryParse(id, out long number) || !lookups.TryGetValue(number, out (string Name, string Module) target))
        {
            // The record that was looked up is deleted by now.
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("name", target.Name);
        json.WriteString("id", id);
        if (value.TryGetProperty("Product_Code", out JsonElement code))
        {
            json.WritePropertyName("Product_Code");
            code.WriteTo(json);
        }

        if (withModule)
        {
            json.WriteStartObject("module");
            json.WriteString("api_name", target.Module);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteUser(Utf8JsonWriter json, JsonElement value)
    {
        string id = value.GetProperty("id").GetString()!;
        EmulatedUser? user = RecordUser.Find(users, context.Org, id);
        json.WriteStartObject();
        json.WriteString("name", user?.FullName);
        json.WriteString("id", id);
        json.WriteString("email", user?.Email);
        json.WriteEndObject();
    }
}
