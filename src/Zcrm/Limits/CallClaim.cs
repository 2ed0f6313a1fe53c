namespace Zcrm;

/// <summary>A call that asks a limiter for its place.</summary>
public sealed record CallClaim
{
    /// <summary>The connection for which the call is made.</summary>
    public required ConnectionKey Connection { get; init; }

    /// <summary>The organization's number (zgid), to which Zoho's limits apply.</summary>
    /// <value>Null: it is not known, and the connection stands for it.</value>
    public string? OrgId { get; init; }

    /// <summary>How much the call matters.</summary>
    public CallPriority Priority { get; init; }

    /// <summary>The API credits that it costs.</summary>
    public int Credits { get; init; } = 1;

    /// <summary>Who shares credits: all apps of an organization's environment.</summary>
    public string CreditPool => OrgId is null ? $"user:{ConnectionHash.Of(Connection)}" : $"org:{OrgId}:{Connection.Environment}";

    /// <summary>Who shares places: the users of one app in an organization's environment.</summary>
    public string CallPool => $"{CreditPool}:{Connection.ClientId}";
}
