namespace Zcrm.Emulator;

/// <summary>Gives a module's field table an organization's ids.</summary>
internal static class ModuleBuilder
{
    /// <param name="org">The organization.</param>
    /// <param name="module">The module.</param>
    /// <param name="number">Its number among the modules.</param>
    /// <param name="kept">Fields that were added, and those of the module's own that were changed.</param>
    public static EmulatedModule Build(EmulatedOrg org, StandardModule module, int number, IEnumerable<EmulatedField> kept)
    {
        IEnumerable<EmulatedField> own =
            [.. SystemFields.First(module.Facts.Singular), .. module.Fields, .. SystemFields.Last()];
        var others = kept.ToDictionary(field => field.Id, StringComparer.Ordinal);
        var fields = own.Select((field, index) => field with { Id = MetadataIds.Field(org, number, index + 1) })
            .Select(field => others.Remove(field.Id, out EmulatedField? changed) ? changed : field).ToList();
        fields.AddRange(others.Values.OrderBy(field => field.Id, StringComparer.Ordinal));
        return new EmulatedModule(
            module.Facts with { SequenceNumber = number }, MetadataIds.Module(org, number), MetadataIds.Layout(org, number), fields);
    }
}
