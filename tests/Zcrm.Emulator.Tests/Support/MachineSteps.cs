using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Zcrm.Emulator.Tests;

/// <summary>Counts what SQLite does, in hundreds of steps of its machine: the same on every computer, however busy.</summary>
internal static class MachineSteps
{
    private const int Unit = 100;

    public static async Task<int> OfAsync(SqliteDatabase database, Func<Task> work)
    {
        int hundreds = 0;
        sqlite3 handle = Connection(database).Handle!;
        raw.sqlite3_progress_handler(handle, Unit, _ => { hundreds++; return 0; }, null);
        await work();
        raw.sqlite3_progress_handler(handle, 0, null, null);
        return hundreds;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_connection")]
    private static extern ref SqliteConnection Connection(SqliteDatabase database);
}
