using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>The keys with a dollar sign that may be sent with a record (reference 5.3 and 5.11). All others are ignored.</summary>
internal static class SystemKeys
{
    public const string RelatedModule = "$se_module";
    public const string Approved = "$approved";

    /// <returns>Whether the key is one of these, so that it is no field.</returns>
    public static bool Take(RecordDraft draft, string name, JsonElement value)
    {
        if (!name.StartsWith('$') || draft.Module.Find(name) is not null) return false;
        if (name == RelatedModule && value.ValueKind == JsonValueKind.String) draft.Fields[RelatedModule] = value.GetString();
        if (name == Approved && draft.IsNew && value.ValueKind == JsonValueKind.False) draft.Fields[Approved] = false;
        return true;
    }
}
