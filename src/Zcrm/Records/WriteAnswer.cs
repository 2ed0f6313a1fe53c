using System.Text.Json;

namespace Zcrm;

/// <summary>Reads the answer to a batch: item i is about record i, whatever the HTTP status.</summary>
internal static class WriteAnswer
{
    /// <param name="answer">The answer.</param>
    /// <param name="records">The records that were sent.</param>
    /// <param name="success">What became of a record that was not refused.</param>
    /// <param name="isRepeated">Whether an attempt before this one may have been carried out.</param>
    /// <exception cref="ZcrmException">The call failed as a whole.</exception>
    public static void Tell(CrmAnswer answer, IReadOnlyList<PendingWrite> records, WriteOutcome success, bool isRepeated)
    {
        // 4xx with items is an answer to the records; with a top-level error, or anything else, to the whole call.
        if (!answer.IsSuccess && (int)answer.Status >= 500) throw AnswerReader.ToException(answer);
        JsonAnswer? json = answer.Bytes.IsEmpty ? null : TryParse(answer);
        IReadOnlyList<CrmObject> items = json?.GetRecords("data", static () => new CrmObject()) ?? [];
        if (!answer.IsSuccess && !AnswersEachRecord(items, records)) throw AnswerReader.ToException(answer);
        if (items.Count == 0 && json is not null && AnswerReader.IsError(json)) throw AnswerReader.ToException(answer);

        for (int i = 0; i < records.Count; i++)
        {
            if (i < items.Count) Tell(items[i], records[i], success, isRepeated);
            else records[i].Fail(WriteOutcome.Unknown, new CrmError(new CrmErrorCode("no_item"), "The answer holds no item for this record."));
        }
    }

    /// <summary>What a refusal means for a record.</summary>
    /// <remarks>
    /// When an attempt before this one may have been carried out, a deletion is refused because there is no such record any more, and a write that asked for
    /// an unchanged record because that attempt changed it.
    /// </remarks>
    public static WriteOutcome Refusal(CrmErrorCode code, WriteOutcome success, bool isRepeated)
    {
        bool isConflict = code == CrmErrorCode.AlreadyModified;
        if (isRepeated && (isConflict || success == WriteOutcome.Deleted)) return WriteOutcome.Unknown;
        return isConflict ? WriteOutcome.Conflict : WriteOutcome.Refused;
    }

    /// <summary>An error of the whole call may come as the only item of the array, without a word on any record.</summary>
    private static bool AnswersEachRecord(IReadOnlyList<CrmObject> items, IReadOnlyList<PendingWrite> records) => items.Count > 0 && items.Count >= records.Count;

    private static JsonAnswer? TryParse(CrmAnswer answer) =>
        answer.IsSuccess || ErrorBody.TryRead(answer.Bytes) is not null ? AnswerReader.Parse(answer) : null;

    private static void Tell(CrmObject item, PendingWrite write, WriteOutcome success, bool isRepeated)
    {
        CrmObject? details = item.GetJson("details").ValueKind == JsonValueKind.Object ? item.GetObject("details") : null;
        if (!string.Equals(item.Get<string>("code"), "SUCCESS", StringComparison.OrdinalIgnoreCase))
        {
            CrmError error = ErrorBody.Read(JsonElementOf(item)) ?? new CrmError(CrmErrorCode.UnreadableAnswer, "The answer's item holds no code.");
            write.Fail(Refusal(error.Code, success, isRepeated), error);
            return;
        }

        bool wasUpdate = item.Get<string>("action") == "update";
        CrmId id = details?.Get<CrmId?>("id") ?? write.Record.Id;
        if (details is not null && success != WriteOutcome.Deleted) write.Record.AcceptWrite(details);
        write.Succeed(wasUpdate ? WriteOutcome.Updated : success, id, item.Get<string>("duplicate_field"));
    }

    private static JsonElement JsonElementOf(CrmObject item) => JsonElement.Parse(item.ToJson());
}
