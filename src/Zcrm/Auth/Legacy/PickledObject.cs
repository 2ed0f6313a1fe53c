namespace Zcrm;

/// <summary>An object in a pickle: the name of its class, which is only compared, and its attributes.</summary>
internal sealed class PickledObject(string className)
{
    public string ClassName => className;

    public Dictionary<string, object?>? State { get; set; }
}
