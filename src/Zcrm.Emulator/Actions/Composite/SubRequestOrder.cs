namespace Zcrm.Emulator;

/// <summary>The order in which the calls of a composite request are carried out: those first to whose answers others refer.</summary>
internal static class SubRequestOrder
{
    public static List<SubRequest> Of(IReadOnlyList<SubRequest> all)
    {
        var ordered = new List<SubRequest>();
        while (ordered.Count < all.Count)
        {
            SubRequest[] ready = [.. all.Except(ordered).Where(request => request.RefersTo.All(id => IsDoneOrStuck(id, all, ordered)))];
            ordered.Add(ready.Length > 0 ? ready[0] : all.Except(ordered).First());
        }

        return ordered;
    }

    public static bool IsInLoop(SubRequest request, IReadOnlyList<SubRequest> all)
    {
        var seen = new HashSet<string>();
        var next = new Queue<string>(request.RefersTo);
        while (next.TryDequeue(out string? id))
        {
            if (id == request.Id) return true;
            if (!seen.Add(id)) continue;
            foreach (string further in all.Where(other => other.Id == id).SelectMany(other => other.RefersTo)) next.Enqueue(further);
        }

        return false;
    }

    private static bool IsDoneOrStuck(string id, IReadOnlyList<SubRequest> all, List<SubRequest> ordered) =>
        ordered.Exists(done => done.Id == id) || all.All(other => other.Id != id);
}
