using System.Text.Json;

namespace Zcrm;

/// <summary>Finds what an answer is about under its key, or at the top where Zoho leaves the key out.</summary>
internal static class OperationAnswer
{
    /// <summary>The objects under a key; one that is in no list counts as a list of one.</summary>
    public static IReadOnlyList<T> Items<T>(JsonAnswer json, string key) where T : CrmObject, new()
    {
        bool isOne = json.Root.TryGetRaw(key, out ReadOnlySpan<byte> raw) && raw[0] == (byte)'{';
        return isOne ? [json.Root.GetObject<T>(key)!] : json.GetRecords(key, static () => new T());
    }

    /// <summary>What became of each item.</summary>
    /// <exception cref="ZcrmApiException">The call was refused as a whole.</exception>
    public static IReadOnlyList<ItemResult> Results(CrmAnswer answer, string? key)
    {
        if (answer.Bytes.IsEmpty) return answer.IsSuccess ? [] : throw AnswerReader.ToException(answer);
        if (!answer.IsSuccess && ((int)answer.Status >= 500 || ErrorBody.TryRead(answer.Bytes) is null)) throw AnswerReader.ToException(answer);
        JsonAnswer json = AnswerReader.Parse(answer);
        IReadOnlyList<CrmObject> items = key is null ? [] : Items<CrmObject>(json, key);
        if (items.Count == 0)
        {
            if (!answer.IsSuccess || AnswerReader.IsError(json)) throw AnswerReader.ToException(answer);
            items = [json.Root];
        }

        return [.. items.Select((item, index) => new ItemResult(index, item, ErrorOf(item), answer.Response))];
    }

    // Zoho says "error" in the status; some older services leave the status out and say it by the code alone.
    private static CrmError? ErrorOf(CrmObject item)
    {
        bool isError = item.TryGet("status", out string? status)
            ? string.Equals(status, "error", StringComparison.OrdinalIgnoreCase)
            : item.TryGet("code", out string? code) && !string.Equals(code, "SUCCESS", StringComparison.OrdinalIgnoreCase) && item.Has("details");
        if (!isError) return null;
        return ErrorBody.Read(JsonElement.Parse(item.ToJson())) ?? new CrmError(CrmErrorCode.UnreadableAnswer, "The answer's item holds no code.");
    }
}
