namespace Zcrm.Bulk;

/// <summary>The number by which the upload host knows the organization; it is another one than the organization's id.</summary>
internal sealed class OrgNumber
{
    private string? _zgid;

    /// <remarks>GET /org · ZohoCRM.org.READ, once a connection</remarks>
    public static async Task<string> GetAsync(CallContext calls, CancellationToken cancellationToken)
    {
        OrgNumber known = (await calls.MemoryAsync(cancellationToken).ConfigureAwait(false)).Recall(static () => new OrgNumber());
        return known._zgid ??= await ReadAsync(calls, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<string> ReadAsync(CallContext calls, CancellationToken cancellationToken)
    {
        CrmAnswer answer = await calls.SendAsync(new CrmRequest(HttpMethod.Get, $"org"), cancellationToken).ConfigureAwait(false);
        return ItemAnswer.Item(answer, "org").Get<string>("zgid") ?? throw new ZcrmDataException("zgid", "the organization's number", "nothing");
    }
}
