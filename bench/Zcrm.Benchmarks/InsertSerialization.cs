using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Zcrm;

/// <summary>Writes the body of an insert of 100 records with 20 fields.</summary>
[MemoryDiagnoser]
public class InsertSerialization
{
    private const int Records = 100;
    private const int Fields = 20;
    private static readonly string[] Names = [.. Enumerable.Range(0, Fields).Select(field => $"Field_{field:00}")];
    private static readonly string[] Values = [.. Enumerable.Range(0, Fields).Select(field => $"a value of usual length {field:00}")];
    private IReadOnlyList<PendingWrite> _records = [];

    [GlobalSetup]
    public void SetUp() => _records = PendingWrite.All([.. Enumerable.Range(0, Records).Select(_ => Record())]);

    [Benchmark(Baseline = true, Description = "Utf8JsonWriter by hand")]
    public int ByHand()
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteStartArray("data");
        for (int record = 0; record < Records; record++)
        {
            writer.WriteStartObject();
            for (int field = 0; field < Fields; field++) writer.WriteString(Names[field], Values[field]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenCount;
    }

    [Benchmark(Description = "Zcrm")]
    public int Zcrm() => RecordBody.Insert(_records, options: null).Length;

    [Benchmark(Description = "Zcrm, records made as well")]
    public int ZcrmWithRecords() => RecordBody.Insert(PendingWrite.All([.. Enumerable.Range(0, Records).Select(_ => Record())]), options: null).Length;

    private static CrmRecord Record()
    {
        var record = new CrmRecord();
        for (int field = 0; field < Fields; field++) record[Names[field]] = Values[field];
        return record;
    }
}
