using static Zcrm.Emulator.StandardFields;

namespace Zcrm.Emulator;

/// <summary>What a new custom module has before fields are added to it.</summary>
internal static class CustomModule
{
    public static StandardModule Create(ModuleFacts facts) => new(facts,
    [
        Text("Name", 120, facts.Singular + " Name").Required(),
        Email("Email"),
        Email("Secondary_Email"),
        Flag("Email_Opt_Out"),
        Special("Record_Image", "profileimage", facts.Singular + " Image").ReadOnly(),
    ]);
}
