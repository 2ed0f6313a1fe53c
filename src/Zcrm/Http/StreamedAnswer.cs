namespace Zcrm;

/// <summary>An answer whose body, if it is a success, is still on its way.</summary>
/// <param name="Answer">Its facts; its bytes only when it is no file.</param>
/// <param name="Message">The answer itself; disposing it ends the call.</param>
internal sealed record StreamedAnswer(CrmAnswer Answer, HttpResponseMessage Message) : IDisposable
{
    /// <summary>Whether there is a file, and not an error or "nothing there".</summary>
    public bool IsFile => Message.Content is StreamedContent;

    public void Dispose() => Message.Dispose();
}
