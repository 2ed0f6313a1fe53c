namespace Zcrm;

// Many records at once: by their ids at once, by a custom view through a job of Zoho's.
public partial class RecordsClient
{
    /// <summary>Sets a field to the same value in any number of records, 500 a call.</summary>
    /// <remarks>POST /{module}/actions/mass_update · ZohoCRM.mass_update.{module}.UPDATE</remarks>
    /// <param name="ids">The records' ids.</param>
    /// <param name="changes">The field with its value: one field, in Deals up to three. E-mail addresses, lookups, long texts and rows cannot be set so.</param>
    /// <param name="options">How it is set.</param>
    /// <param name="cancellationToken">Ends the batch.</param>
    /// <returns>One result for each id, in order.</returns>
    /// <exception cref="WriteCanceledException">The batch was cancelled; it holds the results until then.</exception>
    public virtual Task<WriteResults> MassUpdateAsync(
        IEnumerable<CrmId> ids, CrmRecord changes, MassUpdateOptions? options = null, CancellationToken cancellationToken = default)
    {
        CheckMassFields(changes);
        var write = new RecordAction($"POST /{Module}/actions/mass_update", WriteOutcome.Updated, IdsPerAction, some =>
        {
            CrmObject body = MassBody(changes, options);
            body["ids"] = some;
            return MassRequest(MassAction.Update, body, options).Repeatable();
        });
        return write.RunAsync(_calls, ids, cancellationToken);
    }

    /// <summary>Starts a job that sets a field to the same value in the records of a custom view.</summary>
    /// <remarks>POST /{module}/actions/mass_update · ZohoCRM.mass_update.{module}.UPDATE · above 1,000 records no automation runs</remarks>
    /// <param name="selection">Which records.</param>
    /// <param name="changes">The field with its value: one field, in Deals up to three.</param>
    /// <param name="options">How it is set.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>NO_RECORDS_FOUND</c>, or <c>ALREADY_SCHEDULED</c> while another such job runs.</exception>
    public virtual Task<MassJob> StartMassUpdateAsync(
        MassSelection selection, CrmRecord changes, MassUpdateOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(selection);
        CheckMassFields(changes);
        return StartAsync(MassAction.Update, selection.WriteTo(MassBody(changes, options)), options, cancellationToken);
    }

    /// <summary>Deletes any number of records, 500 a call; they stay in the recycle bin for 60 days.</summary>
    /// <remarks>POST /{module}/actions/mass_delete · ZohoCRM.mass_delete.{module}.DELETE · an API credit for each 100 records</remarks>
    /// <param name="ids">The records' ids.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the batch.</param>
    /// <returns>One result for each id, in order.</returns>
    /// <exception cref="WriteCanceledException">The batch was cancelled; it holds the results until then.</exception>
    public virtual Task<WriteResults> MassDeleteAsync(IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        var write = new RecordAction(
            $"POST /{Module}/actions/mass_delete",
            WriteOutcome.Deleted,
            IdsPerAction,
            some => MassRequest(MassAction.Delete, new CrmObject { ["ids"] = some }, options));
        return write.RunAsync(_calls, ids, cancellationToken);
    }

    /// <summary>Starts a job that deletes the records of a custom view.</summary>
    /// <remarks>POST /{module}/actions/mass_delete · ZohoCRM.mass_delete.{module}.DELETE</remarks>
    /// <param name="selection">Which records.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it.</exception>
    public virtual Task<MassJob> StartMassDeleteAsync(MassSelection selection, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(selection);
        return StartAsync(MassAction.Delete, selection.WriteTo(new CrmObject()), options, cancellationToken);
    }

    /// <summary>Starts a job that gives the records of a custom view to another user.</summary>
    /// <remarks>POST /{module}/actions/mass_change_owner · ZohoCRM.change_owner.CREATE</remarks>
    /// <param name="selection">Which records.</param>
    /// <param name="owner">The id of the user.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it.</exception>
    public virtual Task<MassJob> StartMassChangeOwnerAsync(
        MassSelection selection, CrmId owner, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(selection);
        EnsureId(owner, nameof(owner));
        CrmObject body = selection.WriteTo(new CrmObject { ["owner"] = ActionBody.Reference(owner) });
        return StartAsync(MassAction.ChangeOwner, body, options, cancellationToken);
    }

    /// <summary>Gets a job that was started before, perhaps by another process. Nothing is called yet.</summary>
    /// <param name="action">What the job does.</param>
    /// <param name="id">The job's id.</param>
    public virtual MassJob MassJob(MassAction action, CrmId id)
    {
        EnsureId(id, nameof(id));
        return new MassJob(_calls, Module, action, id);
    }

    private async Task<MassJob> StartAsync(MassAction action, CrmObject body, CallOptions? options, CancellationToken cancellationToken)
    {
        CrmAnswer answer = await _calls.SendAsync(MassRequest(action, body, options), cancellationToken).ConfigureAwait(false);
        CrmId id = ItemAnswer.Details(answer).Get<CrmId?>("job_id") ?? throw AnswerReader.ToException(answer);
        return new MassJob(_calls, Module, action, id);
    }

    private CrmRequest MassRequest(MassAction action, CrmObject body, CallOptions? options) =>
        new CrmRequest(HttpMethod.Post, $"{Module:name}/actions/{Zcrm.MassJob.PathOf(action):name}", options).Body(body);

    private static CrmObject MassBody(CrmRecord changes, MassUpdateOptions? options)
    {
        var body = new CrmObject { ["data"] = new[] { changes } };
        if (options is { Overwrite: true }) body["over_write"] = true;
        return body;
    }

    private void CheckMassFields(CrmRecord changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        int limit = Module == "Deals" ? 3 : 1;
        if (changes.Names.Contains("id")) throw new ArgumentException("A mass update sets a field in many records; leave the id out.", nameof(changes));
        if (changes.Names.Count is 0) throw new ArgumentException("Set the field that the records are to get.", nameof(changes));
        if (changes.Names.Count > limit)
            throw new ArgumentException($"{changes.Names.Count} fields are set, and a mass update of {Module} takes {limit}; update the records instead.", nameof(changes));
    }
}
