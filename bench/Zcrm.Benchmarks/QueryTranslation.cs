using System.Linq.Expressions;
using BenchmarkDotNet.Attributes;
using Zcrm.Modules;

namespace Zcrm;

/// <summary>From the lambda of a query to the text of the call; its expression tree is made by C# before.</summary>
[MemoryDiagnoser]
public class QueryTranslation
{
    private readonly CrmQuery<Deal> _deals = new(new CoqlRunner(null!), Deal.ModuleInfo);
    private readonly string _industry = "Energy";
    private readonly DateOnly _from = new(2026, 1, 1);
    private readonly string[] _stages = ["Proposal", "Negotiation"];
    private readonly decimal _least = 10_000;

    private Expression<Func<Deal, bool>> _tree = null!;

    [GlobalSetup]
    public void MakeTree() => _tree = Tree();

    [Benchmark(Baseline = true, Description = "the tree alone, as C# makes it")]
    public Expression<Func<Deal, bool>> Tree() =>
        d => d.Account!.Industry == _industry && d.ClosingDate >= _from && _stages.Contains(d.Stage) && d.Amount > _least && d.Type != null;

    [Benchmark(Description = "five comparisons, of a tree at hand")]
    public string Translation() => _deals.Where(_tree).ToCoql();

    [Benchmark(Description = "five comparisons, with their tree")]
    public string FiveComparisons() => _deals
        .Where(d => d.Account!.Industry == _industry && d.ClosingDate >= _from && _stages.Contains(d.Stage) && d.Amount > _least && d.Type != null)
        .ToCoql();

    [Benchmark(Description = "five clauses")]
    public string FiveClauses() => _deals.Where(d => d.Stage == "Proposal" && d.Amount > _least).OrderByDescending(d => d.Amount).ThenBy(d => d.DealName).Skip(100).Take(50).ToCoql();

    [Benchmark(Description = "a selection, compiled")]
    public string Selection() => _deals.Where(d => d.Amount > _least).Select(d => new { d.DealName, d.Account!.Industry }).ToCoql();
}
