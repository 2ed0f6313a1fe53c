using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>
/// Makes a contact of a lead, an account of its company and, when asked for, a deal; the lead counts as converted from then on (reference 11.2).
/// </summary>
internal sealed class LeadConverter(MetadataCatalog catalog, RecordTable table, RecordWriter writer, ActionParts parts, UsersOfOrg users)
{
    /// <returns>The details of the answer: the name and id of each record that the lead became.</returns>
    /// <exception cref="ApiRefusedException">It cannot be converted; nothing is changed then if the caller is inside a transaction.</exception>
    public JsonObject Convert(RecordContext caller, RecordRow row, JsonObject options)
    {
        RecordContext context = caller with { Source = "convert" };
        JsonObject lead = RecordRows.Fields(row);
        JsonNode owner = Owner(context, lead, options);
        JsonObject? account = Account(context, lead, owner, options);
        JsonObject contact = Contact(context, lead, owner, account, options);
        JsonObject? deal = Deal(context, owner, contact, account, options);
        CarryTags(context, lead, options, ("Contacts", contact), ("Accounts", account), ("Deals", deal));
        MoveAttachments(row.Id, options["move_attachments_to"]?["api_name"]?.ToString() switch { "Contacts" => contact, "Accounts" => account, "Deals" => deal, _ => null });
        Mark(context, row, contact, account, deal);
        return new JsonObject { ["Contacts"] = contact, ["Deals"] = deal, ["Accounts"] = account };
    }

    private JsonNode Owner(RecordContext context, JsonObject lead, JsonObject options)
    {
        if (options["assign_to"]?["id"] is not { } id) return lead["Owner"]!.DeepClone();
        return RecordUser.Find(users, context.Org, id.ToString()) is { } user
            ? new JsonObject { ["id"] = user.Id }
            : throw ConversionRefusals.BadId("$.data[0].assign_to.id");
    }

    /// <summary>A lead without a company has no account, unless one is named.</summary>
    private JsonObject? Account(RecordContext context, JsonObject lead, JsonNode owner, JsonObject options)
    {
        JsonObject fields = LeadMapping.ToAccount(lead);
        if (options["Accounts"]?["id"] is { } id) return Existing(context, "Accounts", id.ToString(), fields, options);
        if (fields["Account_Name"] is not { } name) return null;
        EmulatedModule module = catalog.Find(context.Org, "Accounts")!;
        List<long> known = table.FindByKey(table.Space(context.Org.Id, "Accounts"), "Account_Name", RecordKeys.Of(name)!, 0);
        return known.Count > 0 ? Named(context, module, known[0]) : Insert(context, module, fields, owner, "Accounts");
    }

    private JsonObject Contact(RecordContext context, JsonObject lead, JsonNode owner, JsonObject? account, JsonObject options)
    {
        JsonObject fields = LeadMapping.ToContact(lead);
        if (account is not null) fields["Account_Name"] = Reference(account);
        return options["Contacts"]?["id"] is { } id
            ? Existing(context, "Contacts", id.ToString(), fields, options)
            : Insert(context, catalog.Find(context.Org, "Contacts")!, fields, owner, "Contacts");
    }

    private JsonObject? Deal(RecordContext context, JsonNode owner, JsonObject contact, JsonObject? account, JsonObject options)
    {
        if (options["Deals"] is not JsonObject sent) return null;
        if (sent["Closing_Date"] is null) throw ConversionRefusals.Missing("Closing_Date");
        JsonObject fields = sent.DeepClone().AsObject();
        fields["Contact_Name"] = Reference(contact);
        if (account is not null) fields["Account_Name"] = Reference(account);
        return Insert(context, catalog.Find(context.Org, "Deals")!, fields, owner, "Deals");
    }

    /// <summary>A record that is there keeps what it has; with <c>overwrite</c>, it takes what the lead has.</summary>
    private JsonObject Existing(RecordContext context, string name, string id, JsonObject fields, JsonObject options)
    {
        EmulatedModule module = catalog.Find(context.Org, name)!;
        long space = table.Space(context.Org.Id, name);
        if (!RecordId.TryParse(id, out long number) || table.Find(space, number) is null) throw ConversionRefusals.BadId($"$.data[0].{name}.id");
        bool overwrites = options["overwrite"] is JsonValue flag && flag.GetValueKind() == JsonValueKind.True;
        if (overwrites) ConversionRefusals.EnsureSaved(writer.Update(context, module, space, number, Element(fields), 0, null), name);
        return Named(context, module, number);
    }

    private JsonObject Insert(RecordContext context, EmulatedModule module, JsonObject fields, JsonNode owner, string name)
    {
        fields["Owner"] = owner.DeepClone();
        JsonObject item = writer.Insert(context, module, table.Space(context.Org.Id, module.ApiName), Element(fields), 0);
        ConversionRefusals.EnsureSaved(item, name);
        return Named(context, module, IdOf(item["details"]!));
    }

    /// <summary>Tags are taken along by name, and only those that the lead has.</summary>
    private void CarryTags(RecordContext context, JsonObject lead, JsonObject options, params ReadOnlySpan<(string Module, JsonObject? Record)> targets)
    {
        string[] had = [.. (lead["Tag"] as JsonArray ?? []).Select(tag => tag!["name"]!.GetValue<string>())];
        foreach ((string name, JsonObject? record) in targets)
        {
            if (record is null || options["carry_over_tags"]?[name] is not JsonArray wanted) continue;
            string[] carried = [.. wanted.Select(tag => (tag is JsonObject named ? named["name"] : tag)?.ToString() ?? "").Where(had.Contains)];
            if (carried.Length == 0) continue;
            var fields = new JsonObject { ["Tag"] = new JsonArray([.. carried.Select(tag => (JsonNode)new JsonObject { ["name"] = tag })]) };
            EmulatedModule module = catalog.Find(context.Org, name)!;
            long space = table.Space(context.Org.Id, name);
            ConversionRefusals.EnsureSaved(writer.Update(context, module, space, IdOf(record), Element(fields), 0, null), name);
        }
    }

    private void MoveAttachments(long lead, JsonObject? target)
    {
        if (target is not null) parts.Attachments.Move(lead, IdOf(target));
    }

    private void Mark(RecordContext context, RecordRow row, JsonObject contact, JsonObject? account, JsonObject? deal)
    {
        EmulatedModule module = catalog.Find(context.Org, "Leads")!;
        JsonObject fields = RecordRows.Fields(row);
        fields["Converted__s"] = true;
        fields["Converted_Date_Time"] = CrmTime.Store(context.Now);
        fields["Converted_Contact"] = Reference(contact);
        if (account is not null) fields["Converted_Account"] = Reference(account);
        if (deal is not null) fields["Converted_Deal"] = Reference(deal);
        RecordStamps.Change(fields, context.User, context.Now);
        table.Update(table.Space(context.Org.Id, "Leads"), RecordRows.Row(module, row.Id, fields, row.Created, context.Now.ToUnixTimeSeconds()));
        parts.History.Add(context, row.Id, "converted");
    }

    private JsonObject Named(RecordContext context, EmulatedModule module, long id)
    {
        RecordRow row = table.Find(table.Space(context.Org.Id, module.ApiName), id)!;
        return new JsonObject { ["name"] = row.Name, ["id"] = RecordId.Text(id) };
    }

    private static long IdOf(JsonNode named) => long.Parse(named["id"]!.GetValue<string>(), NumberStyles.None, CultureInfo.InvariantCulture);

    private static JsonObject Reference(JsonObject named) => new() { ["id"] = named["id"]!.GetValue<string>() };

    private static JsonElement Element(JsonObject fields) => JsonElement.Parse(Encoding.UTF8.GetBytes(fields.ToJsonString()));
}
