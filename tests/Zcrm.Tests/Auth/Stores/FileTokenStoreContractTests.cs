namespace Zcrm;

public sealed class FileTokenStoreContractTests : TokenStoreContract, IDisposable
{
    private readonly TokenFolder _folder = new();

    protected override ITokenStore Open() => _folder.Open();

    public void Dispose() => _folder.Dispose();
}
