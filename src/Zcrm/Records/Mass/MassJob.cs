using System.Net;

namespace Zcrm;

/// <summary>A job on many records that Zoho works off by itself. Its state can be asked for 60 days.</summary>
/// <remarks>Keep <see cref="Id"/> to come back to it later by <see cref="RecordsClient.MassJob"/>.</remarks>
public sealed class MassJob
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly CallContext _calls;

    internal MassJob(CallContext calls, string module, MassAction action, CrmId id) => (_calls, Module, Action, Id) = (calls, module, action, id);

    /// <summary>The job's id.</summary>
    public CrmId Id { get; }

    /// <summary>The API name of the module whose records it takes.</summary>
    public string Module { get; }

    /// <summary>What it does.</summary>
    public MassAction Action { get; }

    internal static string PathOf(MassAction action) => action switch
    {
        MassAction.Update => "mass_update",
        MassAction.Delete => "mass_delete",
        MassAction.ChangeOwner => "mass_change_owner",
        _ => "mass_convert",
    };

    /// <summary>Asks how far it is.</summary>
    /// <remarks>GET /{module}/actions/mass_update, mass_delete, mass_change_owner or mass_convert</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho does not know the job, or not any more.</exception>
    public async Task<MassJobStatus> GetStatusAsync(CancellationToken cancellationToken = default)
    {
        CrmRequest request = new CrmRequest(HttpMethod.Get, $"{Module:name}/actions/{PathOf(Action):name}").Query("job_id", Id.ToString());
        CrmAnswer answer = await _calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return AnswerReader.Read(answer)?.GetRecords("data", static () => new MassJobStatus()) is [MassJobStatus status, ..]
            ? status
            : throw AnswerReader.ToException(answer);
    }

    /// <summary>Waits until it has ended: asks after a second, then less and less often, at last every half minute.</summary>
    /// <param name="cancellationToken">Ends the waiting; the job goes on.</param>
    /// <returns>What it counted.</returns>
    /// <exception cref="ZcrmApiException">The job failed (code <c>job_failed</c>), or Zoho does not know it.</exception>
    public async Task<MassJobStatus> WaitAsync(CancellationToken cancellationToken = default)
    {
        TimeSpan wait = FirstWait;
        while (true)
        {
            MassJobStatus status = await GetStatusAsync(cancellationToken).ConfigureAwait(false);
            if (status.HasFailed) throw Failure(status);
            if (status.IsOver) return status;
            await Task.Delay(wait, _calls.Clock, cancellationToken).ConfigureAwait(false);
            wait = wait * 2 < LongestWait ? wait * 2 : LongestWait;
        }
    }

    /// <summary>Returns what it does, the module and the id.</summary>
    public override string ToString() => $"{Action} of {Module} {Id}";

    private ZcrmApiException Failure(MassJobStatus status) => new(
        $"GET /{Module}/actions/{PathOf(Action)}",
        new CrmError(new CrmErrorCode("job_failed"), $"Zoho gave up the job {Id} after {status.Done} of {status.Total} records"),
        status.Response?.StatusCode ?? HttpStatusCode.OK,
        status.Response);
}
