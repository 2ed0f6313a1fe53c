namespace Zcrm;

public partial class ZcrmClient
{
    /// <summary>Waits for the right to do something that one process at a time should do, where the token store can grant it.</summary>
    /// <param name="name">What it is about.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The lease, or null when the store has none to give.</returns>
    internal ValueTask<IAsyncDisposable?> LeaseAsync(string name, CancellationToken cancellationToken) =>
        _core.Book.Store.LeaseRefreshAsync(new ConnectionKey(_core.Options.ClientId!, name, _core.Options.Environment), cancellationToken);
}
