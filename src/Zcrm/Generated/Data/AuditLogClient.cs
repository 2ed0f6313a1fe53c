#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Exports of the audit log.</summary>
public partial class AuditLogClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected AuditLogClient() => _calls = null!;

    internal AuditLogClient(CallContext calls) => _calls = calls;

    /// <summary>Lists audit log exports.</summary>
    /// <remarks>GET /settings/audit_log_export · ZohoCRM.settings.audit_logs.READ · since v7</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v7, the first that has this.</exception>
    public virtual Task<IReadOnlyList<AuditLogExport>> ListAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<AuditLogExport>(
            new CrmRequest(HttpMethod.Get, $"settings/audit_log_export", options).Since("v7"),
            "audit_log_export",
            cancellationToken);

    /// <summary>Begins exports of the audit log.</summary>
    /// <remarks>POST /settings/audit_log_export · ZohoCRM.settings.audit_logs.CREATE · since v7</remarks>
    /// <param name="auditLogExports">The audit log exports; Zoho wants <c>criteria</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>LIMIT_EXCEEDED</c> (there would be too many),
    /// <c>DEPENDENT_MISMATCH</c> (two values do not fit each other) or <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v7, the first that has this.</exception>
    public virtual Task<ItemResults> ExportAsync(
        IEnumerable<AuditLogExport> auditLogExports, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/audit_log_export", options).Since("v7").Items("audit_log_export", auditLogExports),
            "audit_log_export",
            cancellationToken);

    /// <summary>Gets an export of the audit log: its state, and where its file is.</summary>
    /// <remarks>GET /settings/audit_log_export/{id} · ZohoCRM.settings.audit_logs.READ · since v7</remarks>
    /// <param name="id">The audit log export's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The audit log export; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v7, the first that has this.</exception>
    public virtual Task<AuditLogExport?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<AuditLogExport>(
            new CrmRequest(HttpMethod.Get, $"settings/audit_log_export/{id}", options).Since("v7"),
            "audit_log_export",
            cancellationToken);
}
