using Microsoft.Data.Sqlite;

namespace Zcrm.Emulator;

/// <summary>The one connection to the emulator's SQLite database, in memory or in a file, used by one caller at a time.</summary>
/// <remarks>A single connection keeps an in-memory database alive and makes every change atomic without retries; statements take microseconds.</remarks>
internal sealed class SqliteDatabase : IAsyncDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Lock _lock = new();
    private int _depth;

    private SqliteDatabase(SqliteConnection connection) => _connection = connection;

    /// <summary>Changes were taken back: whoever remembers what it read may remember what never was.</summary>
    public event Action? TakenBack;

    /// <summary>What happens to records.</summary>
    public ChangeLog Changes { get; } = new();

    /// <param name="path">The file; null: in memory.</param>
    public static SqliteDatabase Open(string? path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path ?? ":memory:",
            Mode = path is null ? SqliteOpenMode.Memory : SqliteOpenMode.ReadWriteCreate,
            Pooling = false,
        }.ToString());
        connection.Open();
        QueryFunctions.Register(connection);
        var database = new SqliteDatabase(connection);
        database.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
        return database;
    }

    /// <summary>Runs statements that answer nothing.</summary>
    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        lock (_lock)
        {
            using SqliteCommand command = Command(sql, parameters);
            return command.ExecuteNonQuery();
        }
    }

    /// <summary>Runs one prepared statement once for every row of values, which it knows as <c>$1</c>, <c>$2</c> and so on.</summary>
    public void ExecuteMany(string sql, IEnumerable<object?[]> rows)
    {
        lock (_lock)
        {
            using SqliteCommand command = _connection.CreateCommand();
            command.CommandText = sql;
            foreach (object?[] row in rows)
            {
                for (int index = 0; index < row.Length; index++)
                {
                    if (command.Parameters.Count == index) command.Parameters.Add(new SqliteParameter { ParameterName = $"${index + 1}" });
                    command.Parameters[index].Value = row[index] ?? DBNull.Value;
                }

                command.ExecuteNonQuery();
            }
        }
    }

    /// <summary>Reads all rows of a query.</summary>
    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        lock (_lock)
        {
            using SqliteCommand command = Command(sql, parameters);
            using SqliteDataReader reader = command.ExecuteReader();
            var rows = new List<T>();
            while (reader.Read()) rows.Add(read(reader));
            return rows;
        }
    }

    /// <summary>Does several things as one: all of them or none, and nobody in between. One within another is taken back alone.</summary>
    public T Transact<T>(Func<T> work)
    {
        lock (_lock)
        {
            Execute($"SAVEPOINT depth{++_depth}");
            int changes = Changes.Count;
            bool isDone = false;
            try
            {
                T result = work();
                isDone = true;
                return result;
            }
            finally
            {
                if (!isDone) Execute($"ROLLBACK TO depth{_depth}");
                Execute($"RELEASE depth{_depth--}");
                if (!isDone) Changes.TakeBackTo(changes);
                if (!isDone) TakenBack?.Invoke();
                if (_depth == 0) Changes.Publish();
            }
        }
    }

    /// <summary>Notes what happened to a record, for whoever wants to know once it is certain.</summary>
    public void Note(RecordChange change)
    {
        lock (_lock)
        {
            Changes.Add(change);
            if (_depth == 0) Changes.Publish();
        }
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private SqliteCommand Command(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach ((string name, object? value) in parameters) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }
}
