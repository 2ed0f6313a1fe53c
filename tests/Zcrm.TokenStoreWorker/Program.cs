using Zcrm;

// Usage: <command> <directory> <user> [count]
var worker = new Worker(new FileTokenStore(args[1]), args[2]);
int count = args.Length > 3 ? int.Parse(args[3], System.Globalization.CultureInfo.InvariantCulture) : 0;
await (args[0] switch
{
    "save-users" => worker.SaveUsersAsync(count),
    "count-up" => worker.CountUpAsync(count),
    "save-forever" => worker.SaveForeverAsync(),
    "hold-lease" => worker.HoldLeaseAsync(),
    "print" => worker.PrintAsync(),
    _ => throw new ArgumentException($"There is no command '{args[0]}'."),
});
