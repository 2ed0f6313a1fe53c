namespace Zcrm.Emulator;

/// <summary>The door to the token endpoint, which a test can hold shut.</summary>
internal sealed class TokenGate
{
    private volatile TokenHold? _hold;

    public TokenHold Hold()
    {
        var hold = new TokenHold();
        TokenHold? earlier = Interlocked.Exchange(ref _hold, hold);
        earlier?.Release();
        return hold;
    }

    public Task PassAsync(CancellationToken cancellationToken) => _hold is { } hold ? hold.ArriveAsync(cancellationToken) : Task.CompletedTask;
}
