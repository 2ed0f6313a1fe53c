namespace Zcrm;

/// <summary>A typed module. Classes get it from the source generator when they are marked with <see cref="CrmModuleAttribute"/>.</summary>
/// <typeparam name="TSelf">The class itself.</typeparam>
public interface ICrmModule<TSelf> where TSelf : CrmRecord, ICrmModule<TSelf>, new()
{
    /// <summary>The module's name and its typed fields.</summary>
    static abstract CrmModuleInfo ModuleInfo { get; }
}
