namespace Zcrm.Sql;

/// <summary>Makes the exceptions of the database. Each says what to do; none has a connection string in it.</summary>
internal static class SqlErrors
{
    public static ZcrmTokenStoreException CannotUse(SqlDialect dialect, Exception cause, bool isTransient) => new(
        $"The {dialect.Database} database with Zcrm's tables cannot be used: {cause.Message.TrimEnd('.')}. Check that it runs, and that its user may read and write there.",
        cause,
        isTransient);

    public static ZcrmTokenStoreException NoTables(SqlDialect dialect, string table, int found, int needed, Exception? cause) => new(
        (found == 0
            ? $"The {dialect.Database} database gave no version of the table '{table}' ({cause?.Message.TrimEnd('.') ?? "it is empty"}), and {nameof(SqlStoreOptions.MayCreateTables)} is off. "
            : $"The tables beside '{table}' in the {dialect.Database} database have version {found}, and version {needed} is needed; {nameof(SqlStoreOptions.MayCreateTables)} is off. ")
        + $"Run the statements of {nameof(SqlTables)}.{nameof(SqlTables.Script)} there, or let Zcrm do it.",
        cause);

    public static ZcrmTokenStoreException CannotCreate(SqlDialect dialect, string table, Exception cause) => new(
        $"The table '{table}' and those beside it could not be created in the {dialect.Database} database: {cause.Message.TrimEnd('.')}. "
        + $"Let the database's user create tables, or run the statements of {nameof(SqlTables)}.{nameof(SqlTables.Script)} there.",
        cause);

    public static ZcrmTokenStoreException NewerTables(SqlDialect dialect, string table, int found, int known) => new(
        $"The tables beside '{table}' in the {dialect.Database} database have version {found}, and this version of Zcrm knows versions up to {known}. "
        + "Nothing was changed. Update Zcrm here too, or give it another table prefix.");
}
