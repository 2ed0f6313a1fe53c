using System.Collections.Concurrent;
using System.Diagnostics;

namespace Zcrm;

/// <summary>The statements on the tables of one test that Npgsql ran, by what it tells of itself.</summary>
internal sealed class SqlStatementCount : IDisposable
{
    private readonly ConcurrentQueue<string> _statements = new();
    private readonly ActivityListener _listener;

    public SqlStatementCount(string tablePrefix)
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.GetTagItem("db.query.text") is string text && text.Contains(tablePrefix, StringComparison.Ordinal)) _statements.Enqueue(text);
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public int Total => _statements.Count;

    public int Of(string part) => _statements.Count(text => text.Contains(part, StringComparison.Ordinal));

    public void Dispose() => _listener.Dispose();
}
