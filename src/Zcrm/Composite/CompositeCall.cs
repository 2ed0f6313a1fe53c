using System.Net;

namespace Zcrm;

/// <summary>One call of a composite request. It can be named by the others before it is sent, and has an answer afterwards.</summary>
public abstract class CompositeCall
{
    private protected CompositeCall(string id, string method, string path, CrmObject? body) => (Id, Method, Path, Body) = (id, method, path, body);

    /// <summary>The name by which other calls of the request refer to this one, for example <c>c1</c>.</summary>
    public string Id { get; }

    /// <summary>The HTTP status of its answer.</summary>
    /// <value>Null: it was not sent yet, or not carried out.</value>
    public HttpStatusCode? StatusCode { get; private protected set; }

    /// <summary>Whether it was carried out and succeeded.</summary>
    public bool Succeeded { get; private protected set; }

    /// <summary>Why it failed.</summary>
    /// <value>Null: it was not sent yet, or it succeeded.</value>
    public ZcrmException? Error { get; private protected set; }

    internal string Method { get; }

    internal string Path { get; }

    internal CrmObject? Body { get; }

    internal Dictionary<string, string> Parameters { get; } = new(StringComparer.Ordinal);

    /// <summary>The verb and path, as errors name the call.</summary>
    internal string Operation => $"{Method} /{Path}";

    /// <summary>A text that stands for a value of this call's answer, to be used in a field, parameter or path of a later one.</summary>
    /// <param name="jsonPath">Where the value stands in the answer, for example <c>$.data[0].Email</c>.</param>
    public string Reference(string jsonPath)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(jsonPath);
        return jsonPath.StartsWith('$')
            ? $"@{{{Id}:{jsonPath}}}"
            : throw new ArgumentException($"'{jsonPath}' is not a path into an answer; it begins with $, for example $.data[0].id.", nameof(jsonPath));
    }

    /// <summary>The record that this call creates or writes, as the value of a lookup field of a later call.</summary>
    public CrmObject ToLookup() => new() { ["id"] = Reference(WrittenId) };

    internal const string WrittenId = "$.data[0].details.id";

    /// <summary>Takes the answer of a call that was carried out.</summary>
    internal abstract void Answer(CrmAnswer answer);

    internal void Fail(ZcrmException error) => Error = error;
}
