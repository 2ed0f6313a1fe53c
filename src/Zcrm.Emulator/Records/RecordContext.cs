namespace Zcrm.Emulator;

/// <summary>For whom, when and by which version's rules records are read and written.</summary>
internal sealed record RecordContext(EmulatedOrg Org, EmulatedUser User, DateTimeOffset Now, int Version, EmulatorRules Rules)
{
    public static RecordContext Of(ApiCall call) => new(call.Org, call.User, call.Now, call.Version, call.Rules);
}
