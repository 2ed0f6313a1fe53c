using System.Globalization;
using Zcrm;

// Usage: limits <store> places|credits <priority> <duration of a place>
if (args is ["limits", string store, string what, string priority, string duration])
{
    await LimitWorker.RunAsync(store, what == "credits", Enum.Parse<CallPriority>(priority), TimeSpan.Parse(duration, CultureInfo.InvariantCulture));
    return;
}

// One line of settings comes in; when the input ends, so does the work. Out go failures and mints as they happen, and the number of calls at the end.
FleetSettings settings = FleetSettings.Parse(Console.In.ReadLine()!);
Environment.SetEnvironmentVariable("ZCRM_TOKEN_KEY", settings.TokenKey);
using var ended = new CancellationTokenSource();
using var network = new MintTeller();
ZcrmClientOptions options = settings.ClientOptions(new TellingStore(FleetStores.Open(settings)));
options.Transport = network;
await using var clients = new ZcrmClient(options);
TimeSpan tokenLife = settings.Clock.Real(TimeSpan.FromHours(1));
Caller[] callers = [.. Enumerable.Range(0, settings.Callers).Select(index => new Caller(clients, settings.Users, tokenLife, new Random(HashCode.Combine(Environment.ProcessId, index))))];
Task[] work = [.. callers.Select(caller => caller.RunAsync(ended.Token))];
Console.WriteLine("READY");
await Console.In.ReadToEndAsync();
await ended.CancelAsync();
await Task.WhenAll(work);
Console.WriteLine($"CALLS {callers.Sum(caller => caller.Calls)}");
