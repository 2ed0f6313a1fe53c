namespace Zcrm.Emulator;

/// <summary>A job on many records: what it counted, and when it began.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it does, for example <c>mass_update</c>.</param>
/// <param name="Module">The module of its records.</param>
/// <param name="Started">Milliseconds since 1970.</param>
/// <param name="Done">How many records it changed.</param>
/// <param name="NotDone">How many it left as they were.</param>
internal sealed record MassJob(string Id, string Kind, string Module, long Started, int Done, int NotDone)
{
    public int Total => Done + NotDone;
}
