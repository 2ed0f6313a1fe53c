namespace Zcrm.Emulator;

/// <summary>A test with an emulator of its own and a plain HTTP client before it.</summary>
public abstract class EmulatorTest : IAsyncLifetime
{
    private Browser? _browser;

    private protected ZcrmEmulator Zoho { get; private set; } = null!;

    private protected Browser Browser => _browser ??= new Browser(Zoho);

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public virtual async ValueTask InitializeAsync() => Zoho = await ZcrmEmulator.StartAsync(Options(), Cancellation);

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _browser?.Dispose();
        Zoho.Failures.ShouldBeEmpty();
        await Zoho.DisposeAsync();
    }

    private protected virtual ZcrmEmulatorOptions Options() => new();
}
