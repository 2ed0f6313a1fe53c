namespace Zcrm.Sql;

/// <summary>What PostgreSQL counts in one statement, by its own clock. A row is a place; credits are counted by the hour and come back 24 hours after its end.</summary>
/// <remarks>The places of lower numbers are for everybody, those of the highest for who matters most: that keeps a share of them free without counting.</remarks>
internal sealed class LimitStatements(TableNames names, string now)
{
    /// <summary>
    /// Gives the place that was taken (null: none), whether one was free, and whether there are any at all.
    /// Who finds a place taken by another that very moment passes to the next one.
    /// </summary>
    public string Take { get; } = $"""
        WITH free AS (
            SELECT place FROM {names.Places} WHERE pool = @pool AND place < @places AND ends_at <= {now}
            ORDER BY place DESC LIMIT 1 FOR UPDATE SKIP LOCKED),
        spent AS (
            SELECT COALESCE(SUM(spent), 0) AS total FROM {names.Credits} WHERE pool = @credit_pool AND hour > {now} / 3600000 - 25),
        taken AS (
            UPDATE {names.Places} AS places SET holder = @holder, ends_at = {now} + @life FROM free, spent
            WHERE places.pool = @pool AND places.place = free.place AND (@allowed < 0 OR spent.total + @credits <= @allowed)
            RETURNING places.place),
        noted AS (
            INSERT INTO {names.Credits} (pool, hour, spent) SELECT @credit_pool, {now} / 3600000, @credits FROM taken WHERE @allowed >= 0
            ON CONFLICT (pool, hour) DO UPDATE SET spent = {names.Credits}.spent + EXCLUDED.spent)
        SELECT (SELECT place FROM taken), EXISTS (SELECT 1 FROM free), EXISTS (SELECT 1 FROM {names.Places} WHERE pool = @pool)
        """;

    /// <summary>Gives each hour's age in milliseconds and what was spent in it, oldest first.</summary>
    public string Spent { get; } = $"""
        SELECT (hour + 25) * 3600000 - {now}, spent FROM {names.Credits} WHERE pool = @credit_pool AND hour > {now} / 3600000 - 25 ORDER BY hour
        """;

    public string Free { get; } = $"UPDATE {names.Places} SET ends_at = 0 WHERE pool = @pool AND holder = @holder";

    /// <summary>Gives a place back too, sets the present hour's count so that the whole is what Zoho says, and takes away what no longer counts.</summary>
    public string FreeAndCorrect { get; } = $"""
        WITH freed AS (UPDATE {names.Places} SET ends_at = 0 WHERE pool = @pool AND holder = @holder),
        old AS (DELETE FROM {names.Credits} WHERE pool = @credit_pool AND hour <= {now} / 3600000 - 25)
        INSERT INTO {names.Credits} (pool, hour, spent)
        SELECT @credit_pool, {now} / 3600000, @used - COALESCE(SUM(spent), 0) FROM {names.Credits} WHERE pool = @credit_pool AND hour > {now} / 3600000 - 25
        ON CONFLICT (pool, hour) DO UPDATE SET spent = {names.Credits}.spent + EXCLUDED.spent
        """;

    /// <summary>Makes the places of a pool; those that are there stay as they are.</summary>
    public string Open { get; } = $"""
        INSERT INTO {names.Places} (pool, place, holder, ends_at) SELECT @pool, place, '', 0 FROM generate_series(0, @places - 1) AS place ON CONFLICT DO NOTHING
        """;
}
