namespace Zcrm;

/// <summary>The places of one pool in one process. Who matters more is served first, and among equals who came first.</summary>
internal sealed class PlacePool(CallLimits limits)
{
    private static readonly CallPriority[] Order = [CallPriority.Interactive, CallPriority.Normal, CallPriority.Batch];
    private readonly Lock _gate = new();
    private readonly Dictionary<CallPriority, LinkedList<TaskCompletionSource>> _waiting = Order.ToDictionary(priority => priority, _ => new LinkedList<TaskCompletionSource>());
    private int _taken;

    /// <summary>Takes a place, and waits for it as long as the limits say.</summary>
    /// <returns>Whether there was one in time.</returns>
    public async ValueTask<bool> TakeAsync(CallPriority priority, TimeProvider clock, CancellationToken cancellationToken)
    {
        LinkedListNode<TaskCompletionSource> waiter;
        lock (_gate)
        {
            if (_waiting[priority].Count == 0 && _taken < limits.Places(priority))
            {
                _taken++;
                return true;
            }

            waiter = _waiting[priority].AddLast(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        try
        {
            await waiter.Value.Task.WaitAsync(limits.MaxWait, clock, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return !GiveUp(waiter);
        }
        catch (OperationCanceledException)
        {
            if (!GiveUp(waiter)) Free();
            throw;
        }
    }

    public void Free()
    {
        lock (_gate)
        {
            _taken--;
            foreach (CallPriority priority in Order)
            {
                while (_waiting[priority].First is { } first && _taken < limits.Places(priority))
                {
                    _waiting[priority].RemoveFirst();
                    _taken++;
                    first.Value.SetResult();
                }
            }
        }
    }

    /// <summary>Whether the waiter left without a place; it may have been given one at the last moment.</summary>
    private bool GiveUp(LinkedListNode<TaskCompletionSource> waiter)
    {
        lock (_gate)
        {
            if (waiter.List is null) return false;
            waiter.List.Remove(waiter);
            return true;
        }
    }
}
