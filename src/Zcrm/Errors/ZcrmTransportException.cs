namespace Zcrm;

/// <summary>No usable answer came back: the connection failed, broke off, timed out, or something that is not Zoho answered.</summary>
/// <remarks>Whether a write arrived is unknown, unless <see cref="WasSent"/> is false.</remarks>
public sealed class ZcrmTransportException : ZcrmException
{
    internal ZcrmTransportException(string operation, string message, int attempts, bool wasSent, Exception? inner = null)
        : base(message, inner) => (Operation, Attempts, WasSent) = (operation, attempts, wasSent);

    /// <summary>What was called, for example <c>GET /Leads/{id}</c>.</summary>
    public string Operation { get; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; }

    /// <summary>Whether the request may have reached Zoho, so that a write may have happened.</summary>
    public bool WasSent { get; }

    /// <inheritdoc/>
    public override bool IsTransient => true;
}
