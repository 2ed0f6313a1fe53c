using System.Data.Common;

namespace Zcrm.Sql;

/// <summary>Has the server parse and plan a statement once for each connection, which the driver remembers as long as the connection lives.</summary>
/// <remarks>It ends by itself where connections are shared in a way that does not go with it: by the driver (multiplexing), or by a proxy that changes servers between statements.</remarks>
internal sealed class StatementPreparation
{
    private const string NoSuchStatement = "26000";
    private const string StatementIsThere = "42P05";
    private bool _hasEnded;

    public async Task PrepareAsync(DbCommand command, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _hasEnded)) return;
        try
        {
            await command.PrepareAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (NotSupportedException)
        {
            Volatile.Write(ref _hasEnded, true);
        }
    }

    /// <summary>Whether an error means that statements cannot be prepared here; they are not from now on, and the same one may be run again.</summary>
    public bool EndsBy(DbException exception)
    {
        if (exception.SqlState is not (NoSuchStatement or StatementIsThere)) return false;
        Volatile.Write(ref _hasEnded, true);
        return true;
    }
}
