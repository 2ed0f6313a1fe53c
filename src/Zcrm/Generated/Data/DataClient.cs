#nullable enable
namespace Zcrm;

/// <summary>The recycle bin, backups, the audit log, and meetings that are cancelled.</summary>
public partial class DataClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected DataClient() => _calls = null!;

    internal DataClient(CallContext calls) => _calls = calls;

    /// <summary>Exports of the audit log.</summary>
    public virtual AuditLogClient AuditLog => new(_calls);

    /// <summary>Backups of all data.</summary>
    public virtual BackupClient Backup => new(_calls);

    /// <summary>Meetings that are cancelled.</summary>
    public virtual MeetingsClient Meetings => new(_calls);

    /// <summary>The recycle bin.</summary>
    public virtual RecycleBinClient RecycleBin => new(_calls);
}
