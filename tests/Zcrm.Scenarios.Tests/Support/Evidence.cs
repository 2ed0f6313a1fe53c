using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace Zcrm;

/// <summary>Everything that a client tells: log lines with their values, spans, measurements. And the secrets that must not be in it.</summary>
internal sealed class Evidence : IDisposable, ILoggerProvider
{
    private const int ShortestSecret = 8;
    private readonly ConcurrentDictionary<string, byte> _secrets = new();
    private readonly ConcurrentQueue<(string Where, string Text)> _texts = new();
    private readonly ActivityListener _spans;
    private readonly MeterListener _measurements;

    public Evidence()
    {
        LoggerFactory = Microsoft.Extensions.Logging.LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(this));
        _spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name is ZcrmTelemetry.Name or "System.Net.Http",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => Add("span", $"{span.DisplayName} {span.StatusDescription} {Join(span.TagObjects)} {string.Join(' ', span.Events.Select(one => one.Name + Join(one.Tags)))}"),
        };
        ActivitySource.AddActivityListener(_spans);
        _measurements = new MeterListener { InstrumentPublished = (instrument, listener) => Listen(instrument, listener) };
        _measurements.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Add("metric", $"{instrument.Name} {Join(tags.ToArray())}"));
        _measurements.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Add("metric", $"{instrument.Name} {Join(tags.ToArray())}"));
        _measurements.Start();
    }

    public ILoggerFactory LoggerFactory { get; }

    public IEnumerable<string> Of(string where) => _texts.Where(text => text.Where == where).Select(text => text.Text);

    public int SecretCount => _secrets.Count;

    public void AddSecret(string secret)
    {
        if (secret.Length >= ShortestSecret) _secrets.TryAdd(secret, 0);
    }

    public void Add(string where, string text) => _texts.Enqueue((where, text));

    public void Add(Exception exception) => Add("exception", exception.ToString());

    public void ShouldHoldNoSecret()
    {
        foreach ((string where, string text) in _texts)
        {
            foreach (string secret in _secrets.Keys)
            {
                if (text.Contains(secret, StringComparison.Ordinal)) throw new InvalidOperationException($"A secret is in a {where}: {text.Replace(secret, "<the secret>", StringComparison.Ordinal)}");
            }
        }
    }

    public ILogger CreateLogger(string categoryName) => new Log(this, categoryName);

    public void Dispose()
    {
        _spans.Dispose();
        _measurements.Dispose();
        LoggerFactory.Dispose();
    }

    private static void Listen(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Name is ZcrmTelemetry.Name or "System.Net.Http") listener.EnableMeasurementEvents(instrument);
    }

    private static string Join(IEnumerable<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.Select(tag => $"{tag.Key}={tag.Value}"));

    private sealed class Log(Evidence evidence, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull
        {
            evidence.Add("log", $"{category} scope {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            string values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? Join(pairs) : "";
            evidence.Add("log", $"{category} {eventId} {formatter(state, exception)} {values} {exception}");
        }
    }
}
