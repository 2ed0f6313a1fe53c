using static Zcrm.Emulator.StandardFields;

namespace Zcrm.Emulator;

/// <summary>The fields that Zoho itself keeps on every record.</summary>
internal static class SystemFields
{
    /// <summary>Before the module's own fields.</summary>
    public static IEnumerable<EmulatedField> First(string singular) => [Special("Owner", "ownerlookup", singular + " Owner")];

    /// <summary>After the module's own fields.</summary>
    public static IEnumerable<EmulatedField> Last() =>
    [
        Special("Created_By", "ownerlookup").ReadOnly().Ui(20),
        Special("Modified_By", "ownerlookup").ReadOnly().Ui(20),
        Time("Created_Time").ReadOnly().Ui(200),
        Time("Modified_Time").ReadOnly().Ui(200),
        Time("Last_Activity_Time").ReadOnly().Ui(786),
        Special("Layout", "layout"),
        Text("Tag", 2000) with { UiType = 209, JsonType = "jsonarray", ValueRule = TagRule.Name },
        Flag("Locked__s").ReadOnly() with { Label = "Locked" },
        Special("id", "bigint", "Record Id").ReadOnly(),
    ];
}
