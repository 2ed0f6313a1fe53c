namespace Zcrm;

/// <summary>A list that was read, and when it was last known to be right.</summary>
internal sealed record Remembered<T>(IReadOnlyList<T> Items, DateTimeOffset CheckedAt, DateTimeOffset Since);
