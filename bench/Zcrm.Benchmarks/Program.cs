using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Zcrm;

if (args is ["many-callers"])
{
    await ManyCallers.RunAsync();
    return;
}

if (args is ["bulk-read"])
{
    await BulkReadSpeed.RunAsync();
    return;
}

if (args is ["bulk-write"])
{
    await BulkWriteSpeed.RunAsync();
    return;
}

// In-process, so that the benchmarks see what is internal; one short job a benchmark keeps a whole run under five minutes.
IConfig config = DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithIterationCount(10).WithToolchain(InProcessEmitToolchain.Instance))
    .WithOption(ConfigOptions.JoinSummary, false);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
