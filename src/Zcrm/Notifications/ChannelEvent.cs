namespace Zcrm;

/// <summary>Something that a channel watches: an operation on the records of a module, for example <c>Deals.edit</c>.</summary>
public readonly record struct ChannelEvent
{
    private readonly string? _module;

    /// <summary>Names an event.</summary>
    /// <param name="module">The module's API name.</param>
    /// <param name="operation">What happens there.</param>
    public ChannelEvent(string module, ChannelOperation operation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(module);
        (_module, Operation) = (module, operation);
    }

    /// <summary>The module's API name.</summary>
    public string Module => _module ?? "";

    /// <summary>What happens there.</summary>
    public ChannelOperation Operation { get; }

    /// <summary>Whatever happens to the organization's users.</summary>
    public static ChannelEvent Users { get; } = All("users");

    /// <summary>Records are created.</summary>
    /// <param name="module">The module's API name.</param>
    public static ChannelEvent Create(string module) => new(module, ChannelOperation.Create);

    /// <summary>Records are changed.</summary>
    /// <param name="module">The module's API name.</param>
    public static ChannelEvent Edit(string module) => new(module, ChannelOperation.Edit);

    /// <summary>Records are deleted.</summary>
    /// <param name="module">The module's API name.</param>
    public static ChannelEvent Delete(string module) => new(module, ChannelOperation.Delete);

    /// <summary>Records are created, changed or deleted.</summary>
    /// <param name="module">The module's API name.</param>
    public static ChannelEvent All(string module) => new(module, ChannelOperation.All);

    /// <summary>Records of a typed module are created, changed or deleted.</summary>
    /// <typeparam name="T">The module's class, for example <see cref="Modules.Deal"/>.</typeparam>
    public static ChannelEvent All<T>() where T : CrmRecord, ICrmModule<T>, new() => All(T.ModuleInfo.ApiName);

    /// <summary>Returns the event as Zoho writes it, for example <c>Deals.edit</c>.</summary>
    public override string ToString() => $"{Module}.{Operation.ToString().ToLowerInvariant()}";

    /// <summary>The single operations of which it consists, as Zoho writes them.</summary>
    internal IEnumerable<string> Parts()
    {
        ChannelEvent self = this;
        return Operation == ChannelOperation.All && Module != "users"
            ? new[] { ChannelOperation.Create, ChannelOperation.Edit, ChannelOperation.Delete }.Select(operation => new ChannelEvent(self.Module, operation).ToString())
            : [ToString()];
    }
}
