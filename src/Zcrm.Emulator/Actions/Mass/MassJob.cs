namespace Zcrm.Emulator;

/// <summary>A job on many records: what it has to do, and how far it is.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it does, for example <c>mass_update</c>.</param>
/// <param name="Module">The module of its records.</param>
/// <param name="Started">Milliseconds since 1970.</param>
/// <param name="UserId">For whom it works.</param>
/// <param name="Version">By which version's rules.</param>
/// <param name="Work">What it does with each record, as JSON.</param>
/// <param name="Ids">The records, chosen when it started.</param>
internal sealed record MassJob(string Id, string Kind, string Module, long Started, string UserId, int Version, string Work, IReadOnlyList<string> Ids)
{
    /// <summary>How many records it changed.</summary>
    public int Done { get; init; }

    /// <summary>How many it left as they were.</summary>
    public int NotDone { get; init; }

    /// <summary>The place of the record that comes next.</summary>
    public int Next => Done + NotDone;

    public bool IsOver => Next == Ids.Count;

    public TimeSpan Age(DateTimeOffset now) => now - DateTimeOffset.FromUnixTimeMilliseconds(Started);

    /// <summary>How many records it has come to: none in the first third of its time, and from then on one after the other.</summary>
    public int Due(DateTimeOffset now, TimeSpan duration)
    {
        TimeSpan age = Age(now);
        if (age >= duration) return Ids.Count;
        return age < duration / 3 ? 0 : (int)(Ids.Count * ((age / duration) - (1 / 3.0)) * 1.5);
    }
}
