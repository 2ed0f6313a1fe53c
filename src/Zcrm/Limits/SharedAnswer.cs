namespace Zcrm;

/// <summary>What a server that counts places and credits said.</summary>
/// <param name="IsGranted">Whether the place is taken.</param>
/// <param name="CreditsBackIn">When credits come back, if it was for want of them that it was not; null: no place was free.</param>
internal readonly record struct SharedAnswer(bool IsGranted, TimeSpan? CreditsBackIn)
{
    public static SharedAnswer Granted { get; } = new(IsGranted: true, CreditsBackIn: null);

    public static SharedAnswer Full { get; } = new(IsGranted: false, CreditsBackIn: null);

    public static SharedAnswer Spent(TimeSpan backIn) => new(IsGranted: false, backIn);
}
