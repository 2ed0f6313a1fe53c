using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace Zcrm.Emulator;

/// <summary>Every request comes through here: it is read, disturbed if a fault is waiting, answered by its server, noted, and sent back.</summary>
internal sealed class Gateway(
    ServerCallReader reader,
    Func<ServerCall, ValueTask<ApiAnswer>> accounts,
    Func<ServerCall, ValueTask<ApiAnswer>> api,
    EmulatorFaults faults,
    EmulatorJournal journal,
    TimeProvider clock)
{
    private readonly ConcurrentQueue<Exception> _failures = new();

    /// <summary>Mistakes of the emulator itself, each of which was answered with 500.</summary>
    public IReadOnlyList<Exception> Failures => [.. _failures];

    public async Task AnswerAsync(HttpContext http)
    {
        if (await reader.ReadAsync(http).ConfigureAwait(false) is not { } call)
        {
            http.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return;
        }

        EmulatorRequest request = RequestFacts.Of(call);
        Fault? fault = faults.Take(request);
        ApiAnswer? answer = await DisturbedAsync(call, fault).ConfigureAwait(false);
        journal.Add(new JournalEntry { Request = request, Status = answer?.Status ?? 0, UserId = call.UserId, Credits = call.Credits, Fault = fault?.Name });
        if (answer is not null) await AnswerWriter.WriteAsync(http, answer, fault?.Delivery ?? Delivery.Whole).ConfigureAwait(false);
    }

    /// <returns>The answer, or null when the client did not wait for it.</returns>
    private async ValueTask<ApiAnswer?> DisturbedAsync(ServerCall call, Fault? fault)
    {
        try
        {
            if (fault is { } disturbed && disturbed.Delay != TimeSpan.Zero)
            {
                await Task.Delay(disturbed.Delay, clock, call.Http.RequestAborted).ConfigureAwait(false);
                call.Now = clock.GetUtcNow();
            }

            return fault?.Answer ?? await ServedAsync(call).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (call.Http.RequestAborted.IsCancellationRequested)
        {
            return null;
        }
    }

    private async ValueTask<ApiAnswer> ServedAsync(ServerCall call)
    {
        try
        {
            return call.IsForAccounts ? await accounts(call).ConfigureAwait(false) : await api(call).ConfigureAwait(false);
        }
        catch (ApiRefusedException refused)
        {
            return refused.Answer;
        }
#pragma warning disable CA1031 // A mistake in one handler is a 500 to one client, and kept for the test to see.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            _failures.Enqueue(exception);
            return FaultAnswers.OfStatus(500);
        }
    }
}
