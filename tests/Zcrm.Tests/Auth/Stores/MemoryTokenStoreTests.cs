namespace Zcrm;

public sealed class MemoryTokenStoreTests : TokenStoreContract
{
    private readonly MemoryTokenStore _store = new();

    protected override ITokenStore Open() => _store;
}
