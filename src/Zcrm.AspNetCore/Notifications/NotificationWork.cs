namespace Zcrm.AspNetCore;

/// <summary>A notification on its way through the queue.</summary>
internal sealed class NotificationWork(CrmNotification notification)
{
    private readonly TaskCompletionSource _queued = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<bool> _handled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public CrmNotification Notification => notification;

    /// <summary>Ends when all is noted that follows from its being queued.</summary>
    public Task Queued => _queued.Task;

    /// <summary>Whether it was handled in the end.</summary>
    public Task<bool> Handled => _handled.Task;

    public void NoteQueued() => _queued.TrySetResult();

    public void NoteHandled(bool isHandled) => _handled.TrySetResult(isHandled);
}
