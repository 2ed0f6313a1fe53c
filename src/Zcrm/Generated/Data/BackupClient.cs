#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Backups of all data.</summary>
public partial class BackupClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected BackupClient() => _calls = null!;

    internal BackupClient(CallContext calls) => _calls = calls;

    /// <summary>Gets the backup that is planned.</summary>
    /// <remarks>GET /crm/bulk/v8/backup · ZohoCRM.bulk.backup.ALL</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The backup; null when there is none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<Backup?> GetScheduleAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Backup>(new CrmRequest(HttpMethod.Get, $"backup", options).To(CallTarget.Bulk), "backup", cancellationToken);

    /// <summary>Plans a backup, once or regularly.</summary>
    /// <remarks>POST /crm/bulk/v8/backup · ZohoCRM.bulk.backup.ALL</remarks>
    /// <param name="backup">The backup; Zoho wants <c>requester</c>, <c>rrule</c>, <c>scheduled_date</c>, <c>start_date</c> and <c>status</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ALREADY_CANCELLED</c> (it was cancelled before),
    /// <c>BACKUP_ALREADY_SCHEDULED</c> (a backup is planned already) or <c>INPROGRESS</c> (another such job runs).</exception>
    public virtual Task<ItemResult> ScheduleAsync(Backup backup, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"backup", options).To(CallTarget.Bulk).Item("backup", backup, inList: false),
            "backup",
            cancellationToken);

    /// <summary>Lists what became of backups.</summary>
    /// <remarks>GET /crm/bulk/v8/backup/history · ZohoCRM.bulk.backup.ALL</remarks>
    /// <param name="pageSize">How many items a page holds; null: as many as Zoho gives by itself.</param>
    /// <param name="options">What differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<BackupHistory> ListHistory(int? pageSize = null, CallOptions? options = null) =>
        _calls.Pages<BackupHistory>("history", () => new CrmRequest(HttpMethod.Get, $"backup/history", options)
            .To(CallTarget.Bulk)
            .Query("per_page", pageSize));

    /// <summary>Gets the addresses of the last backup's files.</summary>
    /// <remarks>GET /crm/bulk/v8/backup/urls · ZohoCRM.bulk.backup.ALL</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The backup URL; null when there is none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<BackupUrl?> GetDownloadsAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<BackupUrl>(new CrmRequest(HttpMethod.Get, $"backup/urls", options).To(CallTarget.Bulk), "urls", cancellationToken);

    /// <summary>Cancels a planned backup.</summary>
    /// <remarks>PUT /crm/bulk/v8/backup/{id}/actions/cancel · ZohoCRM.bulk.backup.ALL</remarks>
    /// <param name="id">The backup's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ALREADY_CANCELLED</c> (it was cancelled before),
    /// <c>BACKUP_ALREADY_SCHEDULED</c> (a backup is planned already) or <c>INPROGRESS</c> (another such job runs).</exception>
    public virtual Task<ItemResult> CancelAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Put, $"backup/{id}/actions/cancel", options).To(CallTarget.Bulk), "backup", cancellationToken);
}
