namespace Zcrm.Emulator;

/// <summary>Adds headers to an answer.</summary>
internal static class AnswerHeaders
{
    /// <summary>Adds a header unless the answer has it already.</summary>
    public static ApiAnswer With(this ApiAnswer answer, string name, string value)
    {
        var headers = new Dictionary<string, string>(answer.Headers, StringComparer.OrdinalIgnoreCase);
        headers.TryAdd(name, value);
        return answer with { Headers = headers };
    }
}
