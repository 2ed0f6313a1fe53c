using System.Data.Common;

namespace Zcrm.Sql;

/// <summary>Reads the tables in which Zoho's own SDKs keep tokens. Nothing is changed in them.</summary>
/// <example><code>
/// var tokens = await SqlLegacyTokens.ReadAsync(new MySqlDataSource("Server=db;Database=zohooauth;..."));
/// foreach (LegacyImport outcome in await crm.Auth.ImportLegacyAsync(tokens)) Console.WriteLine(outcome.Message);
/// </code></example>
public static class SqlLegacyTokens
{
    /// <summary>Reads all rows of a table.</summary>
    /// <param name="dataSource">The database: <c>zohooauth</c> of the archived SDKs, a name of your choice with the present ones.</param>
    /// <param name="table">The table: <c>oauthtokens</c> of the archived SDKs, <c>oauthtoken</c> of the present ones; letters, digits, <c>_</c> and <c>.</c>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>One entry for each row.</returns>
    /// <exception cref="ZcrmTokenStoreException">The table cannot be read, or is another one.</exception>
    public static async Task<IReadOnlyList<LegacyToken>> ReadAsync(DbDataSource dataSource, string table = "oauthtokens", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        ArgumentException.ThrowIfNullOrWhiteSpace(table);
        if (!table.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.')) throw new ArgumentException($"'{table}' cannot be a table's name.", nameof(table));
        try
        {
            return await LoadAsync(dataSource, table, cancellationToken).ConfigureAwait(false);
        }
        catch (DbException exception)
        {
            throw new ZcrmTokenStoreException(
                $"The table '{table}' cannot be read: {exception.Message.TrimEnd('.')}. Check its name, and that the database's user may read it.", exception);
        }
    }

    private static async Task<IReadOnlyList<LegacyToken>> LoadAsync(DbDataSource dataSource, string table, CancellationToken cancellationToken)
    {
        DbCommand command = dataSource.CreateCommand($"SELECT * FROM {table}");
        await using (command.ConfigureAwait(false))
        {
            DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                Dictionary<string, int> columns = Columns(reader, table);
                var tokens = new List<LegacyToken>();
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                    tokens.Add(LegacyFields.Read($"row {tokens.Count + 1} of '{table}'", name => Text(reader, columns, name)));
                return tokens;
            }
        }
    }

    private static Dictionary<string, int> Columns(DbDataReader reader, string table)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < reader.FieldCount; i++) columns[reader.GetName(i)] = i;
        return columns.ContainsKey("refreshtoken") || columns.ContainsKey("refresh_token")
            ? columns
            : throw new ZcrmTokenStoreException($"The table '{table}' is none of Zoho's SDKs: it has no column 'refreshtoken' or 'refresh_token'. Check its name.");
    }

    private static string? Text(DbDataReader reader, Dictionary<string, int> columns, string name) =>
        columns.TryGetValue(name, out int index) && !reader.IsDBNull(index) ? Convert.ToString(reader.GetValue(index), System.Globalization.CultureInfo.InvariantCulture) : null;
}
