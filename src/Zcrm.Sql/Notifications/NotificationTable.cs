namespace Zcrm.Sql;

/// <summary>The notifications that were taken, a row for each. One without a holder is known; one whose time is over, by the database's clock, is forgotten.</summary>
internal sealed class NotificationTable(SqlRunner runner, TableNames names)
{
    private const string Kept = "";
    private readonly string _insert = runner.Dialect.InsertIfAbsent(names.Notifications, "id, holder, ends_at", $"@id, @holder, {runner.Dialect.Now} + @life");

    /// <remarks>A holder takes what is its own already too: when the answer to its first statement was lost, it cannot know.</remarks>
    private readonly string _takeOver =
        $"UPDATE {names.Notifications} SET holder = @holder, ends_at = {runner.Dialect.Now} + @life WHERE id = @id AND (ends_at <= {runner.Dialect.Now} OR holder = @holder)";

    private readonly string _keep = $"UPDATE {names.Notifications} SET holder = @holder, ends_at = {runner.Dialect.Now} + @life WHERE id = @id";

    public async Task<NotificationClaim> ClaimAsync(string id, TimeSpan life, CancellationToken cancellationToken)
    {
        string holder = Guid.NewGuid().ToString("N");
        while (true)
        {
            if (await IsChangedAsync(_insert, id, holder, life, cancellationToken).ConfigureAwait(false)) return NotificationClaim.Granted;
            if (await IsChangedAsync(_takeOver, id, holder, life, cancellationToken).ConfigureAwait(false)) return NotificationClaim.Granted;
            List<string> holders = await runner.QueryAsync(
                $"SELECT holder FROM {names.Notifications} WHERE id = @id", Row(id), static reader => reader.GetString(0), cancellationToken).ConfigureAwait(false);

            // It may have been released just now.
            if (holders is [string other]) return other == Kept ? NotificationClaim.Known : NotificationClaim.Held;
        }
    }

    public async Task KeepAsync(string id, TimeSpan life, CancellationToken cancellationToken)
    {
        if (!await IsChangedAsync(_keep, id, Kept, life, cancellationToken).ConfigureAwait(false))
            await IsChangedAsync(_insert, id, Kept, life, cancellationToken).ConfigureAwait(false);
    }

    public Task ReleaseAsync(string id, CancellationToken cancellationToken) =>
        runner.ExecuteAsync($"DELETE FROM {names.Notifications} WHERE id = @id", Row(id), cancellationToken);

    public Task ForgetAsync(CancellationToken cancellationToken) =>
        runner.ExecuteAsync($"DELETE FROM {names.Notifications} WHERE ends_at <= {runner.Dialect.Now}", SqlParameters.None, cancellationToken);

    private async Task<bool> IsChangedAsync(string sql, string id, string holder, TimeSpan life, CancellationToken cancellationToken) =>
        await runner.ExecuteAsync(sql, Row(id).With("@holder", holder).With("@life", (long)life.TotalMilliseconds), cancellationToken).ConfigureAwait(false) == 1;

    private static SqlParameters Row(string id) => new SqlParameters().With("@id", id);
}
