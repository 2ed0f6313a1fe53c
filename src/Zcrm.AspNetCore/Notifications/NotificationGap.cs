namespace Zcrm.AspNetCore;

/// <summary>A time in which a channel was not open: what happened then nobody told. Read what changed since <see cref="From"/> to catch up.</summary>
/// <param name="Channel">The channel, which is open again.</param>
/// <param name="From">When the channel was last known to be open; null when this process never saw it, as at the very first start.</param>
/// <param name="To">Since when it is open again.</param>
public sealed record NotificationGap(KeptChannel Channel, DateTimeOffset? From, DateTimeOffset To);
