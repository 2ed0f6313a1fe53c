using System.Net;
using System.Text;
using System.Text.Json;

namespace Zcrm;

/// <summary>Tells every call of a composite request its part of the answer.</summary>
internal static class CompositeAnswer
{
    /// <exception cref="ZcrmApiException">The request as a whole was refused.</exception>
    public static void Tell(CrmAnswer answer, IReadOnlyList<CompositeCall> calls)
    {
        IReadOnlyList<CrmObject> items = (int)answer.Status >= 500 || ErrorBody.TryRead(answer.Bytes) is null && !answer.IsSuccess
            ? []
            : AnswerReader.Parse(answer).GetRecords(CompositeBody.Key, static () => new CrmObject());
        if (items.Count == 0) throw AnswerReader.ToException(answer);
        for (int i = 0; i < calls.Count; i++)
        {
            if (i < items.Count) Tell(answer, items[i], calls[i]);
            else calls[i].Fail(Refusal(answer, calls[i], new CrmError(new CrmErrorCode("no_item"), "The answer holds no item for this call")));
        }
    }

    /// <summary>SUCCESS says only that the call was carried out; its own status is inside.</summary>
    private static void Tell(CrmAnswer whole, CrmObject item, CompositeCall call)
    {
        JsonElement details = item.GetJson("details");
        bool wasCarriedOut = details.ValueKind == JsonValueKind.Object
            && details.TryGetProperty("response", out JsonElement response)
            && response.ValueKind == JsonValueKind.Object;
        if (!wasCarriedOut)
        {
            CrmError error = ErrorBody.Read(JsonElement.Parse(item.ToJson())) ?? new CrmError(CrmErrorCode.UnreadableAnswer, "The item holds no code");
            call.Fail(Refusal(whole, call, error));
            return;
        }

        CrmObject inner = item.GetObject("details")!.GetObject("response")!;
        JsonElement body = inner.GetJson("body");
        byte[] bytes = body.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? [] : Encoding.UTF8.GetBytes(body.GetRawText());
        using var content = new BufferedContent(bytes);
        using var message = new HttpResponseMessage((HttpStatusCode)(inner.Get<int?>("status_code") ?? 0)) { Content = content };
        call.Answer(whole.Part(call.Operation, message));
    }

    private static ZcrmApiException Refusal(CrmAnswer whole, CompositeCall call, CrmError error) => new(call.Operation, error, whole.Status, whole.Response);
}
