namespace Zcrm;

/// <summary>One call of a composite request, with the type of its answer.</summary>
/// <typeparam name="T">What it answers.</typeparam>
public sealed class CompositeCall<T> : CompositeCall
{
    private readonly Func<CrmAnswer, T> _read;
    private T? _value;

    internal CompositeCall(string id, string method, string path, CrmObject? body, Func<CrmAnswer, T> read) : base(id, method, path, body) => _read = read;

    /// <summary>The answer.</summary>
    /// <exception cref="InvalidOperationException">The request was not sent yet.</exception>
    /// <exception cref="ZcrmException">The call failed; this is its error.</exception>
    public T Value => Succeeded ? _value!
        : throw Error as Exception ?? new InvalidOperationException($"The composite request with {Operation} was not sent yet; call SendAsync first.");

    internal override void Answer(CrmAnswer answer)
    {
        StatusCode = answer.Status;
        try
        {
            _value = _read(answer);
            Succeeded = true;
        }
        catch (ZcrmException exception)
        {
            Fail(exception);
        }
    }
}
