namespace Zcrm.ApiModel;

/// <summary>Which keys hold ids of digits; ids of mails and of accounts are other text.</summary>
internal static class IdNames
{
    private static readonly HashSet<string> Ids = new(StringComparer.Ordinal)
    {
        "id", "user_id", "layout_id", "role_id", "profile_id", "territory_id", "owner_id", "field_id", "record_id", "job_id", "template_id",
        "group_id", "module_id", "shift_id", "channel_id", "parent_id", "section_id", "rule_id", "view_id", "conflict_id", "transfer_to_id",
        "user_type_id", "webhook_id", "picklist_value_id", "lead_id", "contact_id", "deal_id", "account_id", "from_territory_id", "cvid",
        "related_list_id", "category_id", "reporting_to_id", "wizard_id", "screen_id", "zia_org_enrichment_id",
    };

    private static readonly HashSet<string> OfMail = ["RecordEmailsClient"];

    public static bool IsId(OverlayGroup group, string key) => Ids.Contains(key) && !(key == "id" && OfMail.Contains(group.Class));

    public static bool IsIdParameter(string name) => name != "id" && Ids.Contains(name);

    /// <summary>Whether a placeholder stands for an id of digits.</summary>
    public static bool IsIdPlaceholder(string name) => (name == "id" || name.EndsWith("Id", StringComparison.Ordinal)) && name != "messageId";
}
