using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Zcrm;

/// <summary>Reads a page that is in memory, and 10 fields of each of its records.</summary>
[MemoryDiagnoser]
public class PageReading
{
    private static readonly byte[] Bytes = LeadsPage.Bytes;

    [Benchmark(Baseline = true, Description = "JsonDocument")]
    public long Document()
    {
        using JsonDocument page = JsonDocument.Parse(Bytes);
        long sum = 0;
        foreach (JsonElement record in page.RootElement.GetProperty("data").EnumerateArray())
        {
            foreach (string name in LeadsPage.Texts) sum += record.GetProperty(name).GetString()?.Length ?? 0;
            sum += (long)record.GetProperty("Amount").GetDecimal();
            sum += record.GetProperty("Employees").GetInt64();
            sum += record.GetProperty("Created_Time").GetDateTimeOffset().Minute;
            sum += record.GetProperty("Owner").GetProperty("name").GetString()!.Length;
        }

        return sum;
    }

    [Benchmark(Description = "Dictionary<string, JsonElement>")]
    public long Dictionaries()
    {
        DictionaryPage page = JsonSerializer.Deserialize<DictionaryPage>(Bytes)!;
        long sum = 0;
        foreach (Dictionary<string, JsonElement> record in page.data)
        {
            foreach (string name in LeadsPage.Texts) sum += record[name].GetString()?.Length ?? 0;
            sum += (long)record["Amount"].GetDecimal();
            sum += record["Employees"].GetInt64();
            sum += record["Created_Time"].GetDateTimeOffset().Minute;
            sum += record["Owner"].GetProperty("name").GetString()!.Length;
        }

        return sum;
    }

    [Benchmark(Description = "Zcrm")]
    public long Zcrm()
    {
        IReadOnlyList<CrmRecord> page = JsonAnswer.Parse(Bytes, null).GetRecords("data", static () => new CrmRecord());
        long sum = 0;
        foreach (CrmRecord record in page)
        {
            foreach (string name in LeadsPage.Texts) sum += record.Get<string>(name)?.Length ?? 0;
            sum += (long)record.Get<decimal>("Amount");
            sum += record.Get<long>("Employees");
            sum += record.Get<DateTimeOffset>("Created_Time").Minute;
            sum += record.Owner!.Name!.Length;
        }

        return sum;
    }

    [Benchmark(Description = "Zcrm, nothing read")]
    public int ZcrmIndexOnly() => JsonAnswer.Parse(Bytes, null).GetRecords("data", static () => new CrmRecord()).Count;

    private sealed record DictionaryPage(List<Dictionary<string, JsonElement>> data);
}
