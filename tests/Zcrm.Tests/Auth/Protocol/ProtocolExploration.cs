namespace Zcrm;

/// <summary>Every state that can be reached, and every step between two of them.</summary>
internal sealed class ProtocolExploration
{
    private readonly Dictionary<ProtocolState, List<ProtocolState>> _before = [];

    private ProtocolExploration()
    {
    }

    public IReadOnlyCollection<ProtocolState> States => _before.Keys;

    public IEnumerable<(ProtocolState From, ProtocolState To)> Steps => _before.SelectMany(entry => entry.Value.Select(from => (from, entry.Key)));

    public static ProtocolExploration Of(RefreshProtocol protocol, int processes, int expiries, int crashes, int losses)
    {
        var start = new ProtocolState { Processes = [.. Enumerable.Repeat(ProtocolProcess.Fresh, processes)], ExpiriesLeft = expiries, CrashesLeft = crashes, LossesLeft = losses };
        var exploration = new ProtocolExploration { _before = { [start] = [] } };
        var open = new Queue<ProtocolState>([start]);
        while (open.TryDequeue(out ProtocolState? state))
        {
            foreach (ProtocolState next in protocol.After(state)) exploration.Note(state, next, open);
        }

        return exploration;
    }

    /// <summary>States from which no way leads to one where everybody alive is served.</summary>
    public IReadOnlyCollection<ProtocolState> StuckStates()
    {
        var hopeful = new HashSet<ProtocolState>(States.Where(state => state.IsServed));
        var open = new Queue<ProtocolState>(hopeful);
        while (open.TryDequeue(out ProtocolState? state))
        {
            foreach (ProtocolState earlier in _before[state].Where(hopeful.Add)) open.Enqueue(earlier);
        }

        return [.. States.Where(state => !hopeful.Contains(state))];
    }

    private void Note(ProtocolState from, ProtocolState to, Queue<ProtocolState> open)
    {
        if (!_before.TryGetValue(to, out List<ProtocolState>? before))
        {
            _before.Add(to, before = []);
            open.Enqueue(to);
        }

        before.Add(from);
    }
}
