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
    /// <remarks>GET /settings/audit_log_export · ZohoCRM.settings.audit_logs.READ</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c>.</exception>
    public virtual Task<IReadOnlyList<AuditLogExport>> ListAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<AuditLogExport>(new CrmRequest(HttpMethod.Get, $"settings/audit_log_export", options), "audit_log_export", cancellationToken);

    /// <summary>Begins exports of the audit log.</summary>
    /// <remarks>POST /settings/audit_log_export · ZohoCRM.settings.audit_logs.CREATE</remarks>
    /// <param name="auditLogExports">The audit log export; Zoho wants <c>criteria</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>AMBIGUITY_DURING_PROCESSING</c>, <c>DEPENDENT_FIELD_MISSING</c> or
    /// <c>DEPENDENT_MISMATCH</c>.</exception>
    public virtual Task<ItemResults> ExportAsync(
        IEnumerable<AuditLogExport> auditLogExports, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/audit_log_export", options).Items("audit_log_export", auditLogExports),
            "audit_log_export",
            cancellationToken);

    /// <summary>Gets an export of the audit log: its state, and where its file is.</summary>
    /// <remarks>GET /settings/audit_log_export/{id} · ZohoCRM.settings.audit_logs.READ</remarks>
    /// <param name="id">The audit log export's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c>.</exception>
    public virtual Task<AuditLogExport?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<AuditLogExport>(new CrmRequest(HttpMethod.Get, $"settings/audit_log_export/{id}", options), "audit_log_export", cancellationToken);
}
