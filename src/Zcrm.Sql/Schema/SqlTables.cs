namespace Zcrm.Sql;

/// <summary>The tables that Zcrm uses, for those who create tables by other means than Zcrm's own.</summary>
public static class SqlTables
{
    /// <summary>The statements that make the tables, or bring those of an earlier version up to date. Running them again changes nothing.</summary>
    /// <param name="database">The kind of database.</param>
    /// <param name="tablePrefix">What the tables' names begin with; as in <see cref="SqlStoreOptions.TablePrefix"/>.</param>
    /// <exception cref="ArgumentException">The prefix cannot begin a table's name.</exception>
    public static string Script(SqlDatabase database, string tablePrefix = "zcrm_")
    {
        TableNames.Check(tablePrefix);
        SqlDialect dialect = SqlDialect.Of(database);
        return string.Concat(SqlMigrations.From(0, dialect, new TableNames(tablePrefix)).Select(statement => statement + ";\n"));
    }
}
