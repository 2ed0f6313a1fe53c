namespace Zcrm.Emulator;

/// <summary>Makes answers go wrong on purpose: say how many and which, then how.</summary>
/// <example><code>
/// zoho.Faults.Next(2).TooManyRequests(retryAfter: 1);
/// zoho.Faults.On("GET", "/crm/v8/Leads").CutConnection();
/// zoho.Faults.NextAtAccounts().ServerError();
/// </code></example>
public sealed partial class EmulatorFaults
{
    private readonly Lock _lock = new();
    private readonly List<Script> _scripts = [];

    internal EmulatorFaults()
    {
    }

    /// <summary>How many faults wait for a request or a bulk job.</summary>
    public int Pending
    {
        get
        {
            lock (_lock) return _scripts.Sum(script => script.Left) + _bulk.Count;
        }
    }

    /// <summary>The next API requests.</summary>
    /// <param name="count">How many; 1 or more.</param>
    /// <param name="when">Which, the accounts server's among them; null: every one of the API's.</param>
    public FaultChoice Next(int count = 1, Func<EmulatorRequest, bool>? when = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return new FaultChoice(fault => Add(new Script(when ?? (static request => !request.IsForAccounts), fault, count)));
    }

    /// <summary>The next requests to the accounts server, which issues tokens.</summary>
    /// <param name="count">How many; 1 or more.</param>
    public FaultChoice NextAtAccounts(int count = 1) => Next(count, static request => request.IsForAccounts);

    /// <summary>The next requests of a verb and path.</summary>
    /// <param name="method">The verb.</param>
    /// <param name="path">The path, for example <c>/crm/v8/Leads</c>.</param>
    /// <param name="count">How many; 1 or more.</param>
    public FaultChoice On(string method, string path, int count = 1) => Next(
        count, request => request.Method.Equals(method, StringComparison.OrdinalIgnoreCase) && request.Path == path);

    /// <summary>Forgets the faults that still wait.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _scripts.Clear();
            _bulk.Clear();
        }
    }

    internal Fault? Take(EmulatorRequest request)
    {
        lock (_lock)
        {
            Script? script = _scripts.Find(script => script.When(request));
            if (script is null) return null;
            if (--script.Left == 0) _scripts.Remove(script);
            return script.Fault;
        }
    }

    private void Add(Script script)
    {
        lock (_lock) _scripts.Add(script);
    }

    private sealed class Script(Func<EmulatorRequest, bool> when, Fault fault, int left)
    {
        public Func<EmulatorRequest, bool> When => when;

        public Fault Fault => fault;

        public int Left { get; set; } = left;
    }
}
