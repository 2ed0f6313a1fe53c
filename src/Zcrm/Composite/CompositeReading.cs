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

    public static T? Record<T>(CrmAnswer answer, Func<T> create) where T : CrmRecord => Records(answer, create) is [T first, ..] ? first : null;

    public static IReadOnlyList<T> Records<T>(CrmAnswer answer, Func<T> create) where T : CrmRecord =>
        AnswerReader.Read(answer)?.GetRecords("data", create) ?? [];
}
