namespace Zcrm.Emulator;

/// <summary>Gives a module's field table an organization's ids.</summary>
internal static class ModuleBuilder
{
    public static EmulatedModule Build(EmulatedOrg org, StandardModule module, int number, IEnumerable<EmulatedField> added)
    {
        IEnumerable<EmulatedField> own =
            [.. SystemFields.First(module.Facts.Singular), .. module.Fields, .. SystemFields.Last()];
        var fields = own.Select((field, index) => field with { Id = MetadataIds.Field(org, number, index + 1) }).Concat(added).ToList();
        return new EmulatedModule(
            module.Facts with { SequenceNumber = number }, MetadataIds.Module(org, number), MetadataIds.Layout(org, number), fields);
    }
}
