namespace Zcrm.Emulator;

/// <summary>Tells open channels of changes, many records at once where they were changed as one (reference 12.3).</summary>
internal sealed class Notifier(ChannelBook channels, RecordTable table, NotificationSender sender, EmulatorRules rules, TimeProvider clock)
{
    private readonly RelatedChanges _related = new(table);
    private long _lastTime;

    /// <summary>Called with changes that are there to stay.</summary>
    public void Tell(IReadOnlyList<RecordChange> made)
    {
        foreach (IGrouping<string, RecordChange> org in made.GroupBy(change => change.Org))
        {
            IReadOnlyList<WatchChannel> open = channels.Open(org.Key);
            if (open.Count == 0) continue;
            IReadOnlyCollection<RecordChange> own = NetChanges.Of([.. org]);
            RecordChange[] all = [.. own, .. _related.Of(own)];
            foreach (WatchChannel channel in open) Tell(channel, all);
        }
    }

    private void Tell(WatchChannel channel, RecordChange[] changes)
    {
        foreach (IGrouping<(string Module, ChangeKind Kind), RecordChange> group in changes.GroupBy(change => (change.Module, change.Kind)))
        {
            (string module, ChangeKind kind) = group.Key;
            if (!channel.Events.Contains($"{module}.{EventOf(kind)}") || (kind == ChangeKind.Related && !channel.NotifiesOfRelated)) continue;
            IEnumerable<Told> told = group.Select(change => new Told(change.Id, ChangedFields.Of(change)))
                .Where(one => kind != ChangeKind.Updated || FieldSelection.Passes(channel.Condition, module, [.. one.Changed.Select(field => field.Key)]));
            foreach (Told[] batch in told.Chunk(rules.NotificationBatchSize))
                sender.Send(channel, NotificationJson.Write(channel, module, OperationOf(kind), batch, NextTime(), rules.AffectedFieldsForm));
        }
    }

    /// <summary>Later than that of any other, so that no two notifications are taken for one.</summary>
    private long NextTime()
    {
        long now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        lock (_related) return _lastTime = Math.Max(now, _lastTime + 1);
    }

    private static string EventOf(ChangeKind kind) => kind switch { ChangeKind.Inserted => "create", ChangeKind.Deleted => "delete", _ => "edit" };

    /// <summary>Not the words of the events (reference 14.6).</summary>
    private static string OperationOf(ChangeKind kind) => kind switch { ChangeKind.Inserted => "insert", ChangeKind.Deleted => "delete", _ => "update" };
}
