using Zcrm;

// One line of settings comes in; when the input ends, so does the work. Out go failures as they happen, "ready", and the number of calls at the end.
FleetSettings settings = FleetSettings.Parse(Console.In.ReadLine()!);
Environment.SetEnvironmentVariable("ZCRM_TOKEN_KEY", settings.TokenKey);
using var ended = new CancellationTokenSource();
await using var clients = new ZcrmClient(settings.ClientOptions(FleetStores.Open(settings)));
Caller[] callers = [.. Enumerable.Range(0, settings.Callers).Select(index => new Caller(clients, settings.Users, new Random(HashCode.Combine(Environment.ProcessId, index))))];
Task[] work = [.. callers.Select(caller => caller.RunAsync(ended.Token))];
Console.WriteLine("READY");
await Console.In.ReadToEndAsync();
await ended.CancelAsync();
await Task.WhenAll(work);
Console.WriteLine($"CALLS {callers.Sum(caller => caller.Calls)}");
