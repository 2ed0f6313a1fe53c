using Zcrm.Emulator;

namespace Zcrm;

/// <summary>Follows the emulator's journal, which forgets: when which user's token was minted, what was throttled, and how many calls were answered.</summary>
internal sealed class ZohoWatch(ZcrmEmulator zoho) : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    private readonly CancellationTokenSource _ended = new();
    private readonly Dictionary<string, List<DateTimeOffset>> _mints = [];
    private JournalEntry? _last;
    private Task? _work;

    /// <summary>When tokens were minted, by the user's e-mail address.</summary>
    public IReadOnlyDictionary<string, List<DateTimeOffset>> Mints => _mints;

    /// <summary>How often Zoho said "Access Denied".</summary>
    public int ThrottledMints { get; private set; }

    public int TooManyRequests { get; private set; }

    public long Calls { get; private set; }

    public void Start() => _work = FollowAsync();

    public async Task StopAsync()
    {
        await _ended.CancelAsync();
        if (_work is not null) await _work;
    }

    public void Dispose() => _ended.Dispose();

    private async Task FollowAsync()
    {
        while (!_ended.IsCancellationRequested)
        {
            Take();
            await Task.Delay(Interval, CancellationToken.None);
        }

        Take();
    }

    private void Take()
    {
        IReadOnlyList<JournalEntry> entries = zoho.Journal.Entries;
        int from = 0;
        for (int index = entries.Count - 1; index >= 0 && _last is not null; index--)
        {
            if (!ReferenceEquals(entries[index], _last)) continue;
            from = index + 1;
            break;
        }

        for (int index = from; index < entries.Count; index++) Note(entries[index]);
        if (entries.Count > 0) _last = entries[^1];
    }

    private void Note(JournalEntry entry)
    {
        if (entry.Status == 429) TooManyRequests++;
        if (!entry.Request.IsForAccounts && entry.Status == 200) Calls++;
        if (entry.Request.Path != "/oauth/v2/token") return;
        if (entry.Status == 400) ThrottledMints++;
        else if (entry.Status == 200 && entry.UserId is { } user) MintsOf(user).Add(entry.Request.Time);
    }

    private List<DateTimeOffset> MintsOf(string userId)
    {
        string user = zoho.Accounts.Users.Single(known => known.Id == userId).Email;
        return _mints.TryGetValue(user, out List<DateTimeOffset>? mints) ? mints : _mints[user] = [];
    }
}
