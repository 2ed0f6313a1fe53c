namespace Zcrm;

// Links: made, changed and taken away. The records themselves stay as they are.
public partial class RelatedClient
{
    /// <summary>Links a record with the record. One that is linked already stays linked.</summary>
    /// <remarks>PUT /{module}/{id}/{list}/{id} · ZohoCRM.modules.{module}.UPDATE</remarks>
    /// <param name="related">Its id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example because there is no such record, or because the list is one of lookups.</exception>
    public virtual Task LinkAsync(CrmId related, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        ActionBody.EnsureId(related, nameof(related));
        return LinkAsync(new CrmRecord { Id = related }, options, cancellationToken);
    }

    /// <summary>Links a record with the record, or changes what the link holds.</summary>
    /// <remarks>PUT /{module}/{id}/{list}/{id} · ZohoCRM.modules.{module}.UPDATE</remarks>
    /// <param name="link">The record's id, and what the link holds: <c>new CrmRecord { Id = leadId, ["Member_Status"] = "Active" }</c>. Only what was set is
    /// sent.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it.</exception>
    public virtual async Task LinkAsync(CrmRecord link, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(link);
        CrmRequest request = Request(HttpMethod.Put, link.Id, options).Body(Body([link]));
        ItemAnswer.Item(await _calls.SendAsync(request, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Links any number of records with the record, 100 a call, several calls at once.</summary>
    /// <inheritdoc cref="LinkAsync(IEnumerable{CrmRecord}, CallOptions?, CancellationToken)"/>
    /// <param name="related">Their ids.</param>
    /// <param name="options">What differs for these calls.</param>
    /// <param name="cancellationToken">Ends the batch.</param>
    public virtual Task<WriteResults> LinkAsync(IEnumerable<CrmId> related, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(related);
        return LinkAsync(related.Select(id => new CrmRecord { Id = id }), options, cancellationToken);
    }

    /// <summary>Links any number of records with the record, or changes what the links hold, 100 a call, several calls at once.</summary>
    /// <remarks>PUT /{module}/{id}/{list} · ZohoCRM.modules.{module}.UPDATE</remarks>
    /// <param name="links">For each the id, and what the link holds.</param>
    /// <param name="options">What differs for these calls.</param>
    /// <param name="cancellationToken">Ends the batch.</param>
    /// <returns>One result for each record, in order; <see cref="WriteOutcome.Updated"/> for one that is linked now.</returns>
    /// <exception cref="ArgumentException">There is no record, or one is null, has no id, or is there twice.</exception>
    /// <exception cref="WriteCanceledException">The batch was cancelled; it holds the results until then.</exception>
    public virtual Task<WriteResults> LinkAsync(IEnumerable<CrmRecord> links, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(links);
        CrmRecord[] all = [.. links];
        if (Array.IndexOf(all, null) is >= 0 and int missing) throw new ArgumentException($"Record {missing} of the batch is null.", nameof(links));
        ILookup<CrmId, CrmRecord> byId = all.ToLookup(link => link.Id);
        var write = new RecordAction($"PUT /{Module}/{{id}}/{ListName}", WriteOutcome.Updated, RecordLimits.RecordsPerWrite, some =>
            Request(HttpMethod.Put, options).Body(Body([.. some.SelectMany(id => byId[id])])));
        return write.RunAsync(_calls, all.Select(link => link.Id), cancellationToken);
    }

    /// <summary>Takes the link with a record away.</summary>
    /// <remarks>DELETE /{module}/{id}/{list}/{id} · ZohoCRM.modules.{module}.DELETE</remarks>
    /// <param name="related">The record's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example because the two are not linked.</exception>
    public virtual async Task UnlinkAsync(CrmId related, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        ItemAnswer.Item(await _calls.SendAsync(Request(HttpMethod.Delete, related, options), cancellationToken).ConfigureAwait(false));

    /// <summary>Takes the links with any number of records away, 100 a call, several calls at once.</summary>
    /// <remarks>DELETE /{module}/{id}/{list}?ids= · ZohoCRM.modules.{module}.DELETE</remarks>
    /// <param name="related">The records' ids.</param>
    /// <param name="options">What differs for these calls.</param>
    /// <param name="cancellationToken">Ends the batch.</param>
    /// <returns>One result for each id, in order; <see cref="WriteOutcome.Deleted"/> for a link that is gone, while the record stays.</returns>
    /// <exception cref="ArgumentException">There is no id, or one is empty or there twice.</exception>
    /// <exception cref="WriteCanceledException">The batch was cancelled; it holds the results until then.</exception>
    public virtual Task<WriteResults> UnlinkAsync(IEnumerable<CrmId> related, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        var write = new RecordAction($"DELETE /{Module}/{{id}}/{ListName}", WriteOutcome.Deleted, RecordLimits.RecordsPerWrite, some =>
            Request(HttpMethod.Delete, options).Query("ids", string.Join(',', some)));
        return write.RunAsync(_calls, related, cancellationToken);
    }

    /// <summary>An id and what was set, as an update of records sends it.</summary>
    private static ReadOnlyMemory<byte> Body(IReadOnlyList<CrmRecord> links) => RecordBody.Update(PendingWrite.All(links), options: null);
}
