namespace Zcrm.Emulator;

/// <summary>For whom, when and by which version's rules records are read and written.</summary>
internal sealed record RecordContext(EmulatedOrg Org, EmulatedUser User, DateTimeOffset Now, int Version, EmulatorRules Rules)
{
    /// <summary>By which way, in the words of Zoho's timelines.</summary>
    public string Source { get; init; } = "crm_api";

    /// <summary>What an update counts as in the timeline; null: just that.</summary>
    public string? Action { get; init; }

    /// <summary>Where external values stand instead of ids.</summary>
    public ExternalPaths External { get; init; } = ExternalPaths.None;

    /// <summary>Fields whose rows are written behind the record, which may be without them until then.</summary>
    public IReadOnlyList<string> RowsToCome { get; init; } = [];

    public static RecordContext Of(ApiCall call) => new(call.Org, call.User, call.Now, call.Version, call.Rules) { External = ExternalPaths.Of(call) };
}
