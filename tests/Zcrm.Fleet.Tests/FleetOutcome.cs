using System.Globalization;

namespace Zcrm;

/// <summary>What came of a run, as the emulator and the servers saw it.</summary>
internal sealed class FleetOutcome(ZohoWatch watch, IReadOnlyList<FleetServer> servers, int kills, int mintsHit)
{
    public long Calls => watch.Calls;

    public IReadOnlyList<string> Complaints => [.. servers.SelectMany(server => server.Complaints)];

    public int ThrottledMints => watch.ThrottledMints;

    public int TooManyRequests => watch.TooManyRequests;

    /// <summary>Mints that a kill hit: each may have to be made again.</summary>
    public int MintsHit => mintsHit;

    public int Mints => watch.Mints.Values.Sum(mints => mints.Count);

    /// <summary>Mints that came while the token before was far from its end.</summary>
    /// <param name="skew">How far clocks are off.</param>
    public int SurplusMints(TimeSpan skew) => watch.Mints.Sum(mints => EarlyMints.Count(mints.Value, AskedBy(mints.Key), skew));

    private DateTimeOffset[] AskedBy(string user) => [.. servers.SelectMany(server => server.Stored).Where(stored => stored.User == user).Select(stored => stored.Asked)];

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Calls} calls, {Mints} mints of {watch.Mints.Count} connections, {SurplusMints(TimeSpan.Zero)} early, {kills} kills that hit {mintsHit} mints, {Complaints.Count} complaints, {servers.Sum(server => server.Late)} calls too late, {ThrottledMints} throttled mints, {TooManyRequests} answers 429");
}
