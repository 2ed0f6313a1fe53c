namespace Zcrm.Sql;

/// <summary>The rows of stored connections. Each write is one statement, which compares the version and sets the row.</summary>
internal sealed class ConnectionTable(SqlRunner runner, TableNames names)
{
    private readonly string _insert = runner.Dialect.InsertIfAbsent(
        names.Connections, "id, client_id, environment, user_name, version, content", "@id, @client_id, @environment, @user_name, @version, @content");

    public async Task<StoredConnection?> ReadAsync(string id, CancellationToken cancellationToken)
    {
        List<StoredConnection> rows = await runner.QueryAsync(
            $"SELECT version, content FROM {names.Connections} WHERE id = @id",
            new SqlParameters().With("@id", id),
            static reader => new StoredConnection(reader.GetInt64(0), reader.GetFieldValue<byte[]>(1)),
            cancellationToken).ConfigureAwait(false);
        return rows is [StoredConnection row] ? row : null;
    }

    public async Task<bool> TryInsertAsync(string id, ConnectionKey key, StoredConnection row, CancellationToken cancellationToken) => await runner.ExecuteAsync(
        _insert,
        Row(id, row).With("@client_id", key.ClientId).With("@environment", key.Environment.ToString()).With("@user_name", key.User),
        cancellationToken).ConfigureAwait(false) == 1;

    public async Task<bool> TryUpdateAsync(string id, long from, StoredConnection row, CancellationToken cancellationToken) => await runner.ExecuteAsync(
        $"UPDATE {names.Connections} SET version = @version, content = @content WHERE id = @id AND version = @from",
        Row(id, row).With("@from", from),
        cancellationToken).ConfigureAwait(false) == 1;

    public async Task<bool> DeleteAsync(string id, CancellationToken cancellationToken) => await runner.ExecuteAsync(
        $"DELETE FROM {names.Connections} WHERE id = @id", new SqlParameters().With("@id", id), cancellationToken).ConfigureAwait(false) == 1;

    public Task<List<ConnectionKey>> ListAsync(string clientId, CancellationToken cancellationToken) => runner.QueryAsync(
        $"SELECT client_id, user_name, environment FROM {names.Connections} WHERE client_id = @client_id",
        new SqlParameters().With("@client_id", clientId),
        static reader => new ConnectionKey(reader.GetString(0), reader.GetString(1), Enum.Parse<CrmEnvironment>(reader.GetString(2))),
        cancellationToken);

    private static SqlParameters Row(string id, StoredConnection row) =>
        new SqlParameters().With("@id", id).With("@version", row.Version).With("@content", row.Content);
}
