namespace Zcrm.Sql;

/// <summary>The rights to refresh, a row for each that is held. One whose time is over, by the database's clock, is anybody's.</summary>
internal sealed class LeaseTable(SqlRunner runner, TableNames names, TimeSpan life)
{
    private readonly string _insert = runner.Dialect.InsertIfAbsent(names.Leases, "id, holder, ends_at", $"@id, @holder, {runner.Dialect.Now} + @life");

    /// <remarks>A holder takes what is its own already too: when the answer to its first statement was lost, it cannot know.</remarks>
    private readonly string _takeOver =
        $"UPDATE {names.Leases} SET holder = @holder, ends_at = {runner.Dialect.Now} + @life WHERE id = @id AND (ends_at <= {runner.Dialect.Now} OR holder = @holder)";

    public async Task<bool> TryTakeAsync(string id, string holder, CancellationToken cancellationToken) =>
        await runner.ExecuteAsync(_insert, Taking(id, holder), cancellationToken).ConfigureAwait(false) == 1
        || await runner.ExecuteAsync(_takeOver, Taking(id, holder), cancellationToken).ConfigureAwait(false) == 1;

    public Task ReleaseAsync(string id, string holder, CancellationToken cancellationToken) => runner.ExecuteAsync(
        $"DELETE FROM {names.Leases} WHERE id = @id AND holder = @holder", Lease(id, holder), cancellationToken);

    private SqlParameters Taking(string id, string holder) => Lease(id, holder).With("@life", (long)life.TotalMilliseconds);

    private static SqlParameters Lease(string id, string holder) => new SqlParameters().With("@id", id).With("@holder", holder);
}
