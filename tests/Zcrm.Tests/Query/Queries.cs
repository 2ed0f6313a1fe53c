namespace Zcrm;

/// <summary>Queries that are only looked at, never run.</summary>
internal static class Queries
{
    public static CrmQuery<T> Of<T>() where T : CrmRecord, ICrmModule<T>, new() => new(new CoqlRunner(null!), T.ModuleInfo);
}
