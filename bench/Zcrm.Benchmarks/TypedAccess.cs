using BenchmarkDotNet.Attributes;
using Zcrm.Modules;

namespace Zcrm;

/// <summary>Reading a record's fields by the properties of its class, against reading them by their names.</summary>
[MemoryDiagnoser]
public class TypedAccess
{
    private readonly Deal _deal = JsonAnswer.Parse(
        """{"data":[{"id":"5540200000000000001","Deal_Name":"A large deal","Stage":"Closed Won","Amount":12500.5,"Closing_Date":"2026-03-04","Account_Name":{"id":"1","name":"Acme"}}]}"""u8.ToArray(),
        null).GetRecords("data", static () => new Deal())[0];

    [Benchmark(Baseline = true, Description = "by name")]
    public int Dynamic() =>
        _deal.Get<string>("Deal_Name")!.Length + _deal.Get<string>("Stage")!.Length + (int)_deal.Get<decimal?>("Amount")!.Value
        + _deal.Get<DateOnly?>("Closing_Date")!.Value.Year + _deal.GetObject<Account>("Account_Name")!.LookupName!.Length;

    [Benchmark(Description = "by property")]
    public int Typed() =>
        _deal.DealName!.Length + _deal.Stage!.Length + (int)_deal.Amount!.Value + _deal.ClosingDate!.Value.Year + _deal.Account!.LookupName!.Length;
}
