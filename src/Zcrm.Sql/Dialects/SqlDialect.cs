using System.Data.Common;

namespace Zcrm.Sql;

/// <summary>The few things that the databases say differently.</summary>
internal abstract class SqlDialect
{
    /// <summary>The database's name, for errors.</summary>
    public abstract string Database { get; }

    /// <summary>The present, as milliseconds since 1970 by the database's clock.</summary>
    public abstract string Now { get; }

    /// <summary>The column type of bytes.</summary>
    public abstract string Bytes { get; }

    /// <summary>Statements that come before all tables are made.</summary>
    public virtual IReadOnlyList<string> Preparations => [];

    /// <summary>The statement, if one is needed, that lets one client at a time make tables, until all that is sent with it is done.</summary>
    public virtual string? Lock => null;

    public static SqlDialect Of(SqlDatabase database) => database switch
    {
        SqlDatabase.Sqlite => new SqliteDialect(),
        SqlDatabase.PostgreSql => new PostgreSqlDialect(),
        SqlDatabase.MySql => new MySqlDialect(),
        _ => throw new ArgumentOutOfRangeException(nameof(database), database, "Zcrm.Sql knows no such database."),
    };

    /// <summary>The column type of text that is compared exactly.</summary>
    public abstract string Text(int length);

    /// <summary>Inserts a row unless its key is there; the count of rows tells which.</summary>
    public abstract string InsertIfAbsent(string table, string columns, string values);

    /// <summary>Whether the same statement may succeed at another time: the server is away, too busy, or gave way to another client.</summary>
    public virtual bool IsTransient(DbException exception) => exception.IsTransient || exception.InnerException is IOException or TimeoutException;
}
