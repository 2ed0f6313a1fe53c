namespace Zcrm;

/// <summary>Reads the answers of a composite request's calls as those of single calls are read.</summary>
internal static class CompositeReading
{
    public static Func<CrmAnswer, WriteResult> Write(CrmRecord record, WriteOutcome success) => answer =>
    {
        var write = new PendingWrite(0, record);
        WriteAnswer.Tell(answer, [write], success, isRepeated: answer.Response.Attempts > 1);
        WriteResult result = write.Result!;
        return result.Succeeded ? result : throw new ZcrmApiException(answer.Operation, result.Error, answer.Status, answer.Response);
    };

    public static CrmRecord? Record(CrmAnswer answer, string module) => Records(answer, module) is [CrmRecord first, ..] ? first : null;

    public static IReadOnlyList<CrmRecord> Records(CrmAnswer answer, string module) =>
        AnswerReader.Read(answer)?.GetRecords("data", () => new CrmRecord { Module = module }) ?? [];
}
