using System.Collections.Concurrent;
using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>The channels of every organization. One whose time is over is forgotten (reference 12.4).</summary>
internal sealed class ChannelBook
{
    private const string Kind = "watch_channel";

    private readonly IEmulatorStore _store;
    private readonly TimeProvider _clock;
    private readonly ConcurrentDictionary<string, (int Edition, WatchChannel[] Channels)> _loaded = new(StringComparer.Ordinal);
    private int _edition;

    public ChannelBook(SqliteDatabase database, IEmulatorStore store, TimeProvider clock)
    {
        (_store, _clock) = (store, clock);
        database.TakenBack += () => Interlocked.Increment(ref _edition);
    }

    /// <summary>Every channel of an organization that is still open, whoever's it is.</summary>
    public IReadOnlyList<WatchChannel> Open(string org)
    {
        WatchChannel[] all = All(org);
        if (all.Length == 0) return all;
        long now = _clock.GetUtcNow().ToUnixTimeSeconds();
        if (Array.TrueForAll(all, channel => channel.Expiry > now)) return all;
        foreach (WatchChannel over in all.Where(channel => channel.Expiry <= now)) Remove(org, over);
        return [.. all.Where(channel => channel.Expiry > now)];
    }

    public WatchChannel? Find(EmulatedUser user, string id) => Open(user.Org.Id).FirstOrDefault(channel => channel.User == user.Id && channel.Id == id);

    public void Save(EmulatedOrg org, WatchChannel channel)
    {
        _store.WriteDocument(org.Id, Kind, KeyOf(channel), JsonSerializer.Serialize(channel));
        Interlocked.Increment(ref _edition);
    }

    public void Remove(string org, WatchChannel channel)
    {
        _store.DeleteDocument(org, Kind, KeyOf(channel));
        Interlocked.Increment(ref _edition);
    }

    // The edition is read first: what a change after that adds may be missing in what is loaded, and the next reader loads again.
    private WatchChannel[] All(string org)
    {
        int edition = Volatile.Read(ref _edition);
        if (_loaded.TryGetValue(org, out var known) && known.Edition == edition) return known.Channels;
        WatchChannel[] channels = [.. _store.ListDocuments(org, Kind).Select(document => JsonSerializer.Deserialize<WatchChannel>(document.Json)!)];
        _loaded[org] = (edition, channels);
        return channels;
    }

    private static string KeyOf(WatchChannel channel) => $"{channel.User}/{channel.Id}";
}
