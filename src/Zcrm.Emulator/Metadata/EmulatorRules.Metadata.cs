namespace Zcrm.Emulator;

public sealed partial class EmulatorRules
{
    /// <summary>Whether a module's fields are answered with 304 when none is newer than <c>If-Modified-Since</c>, as modules are.</summary>
    /// <value>False: the header is ignored.</value>
    public bool FieldsHonorIfModifiedSince { get; set; }
}
