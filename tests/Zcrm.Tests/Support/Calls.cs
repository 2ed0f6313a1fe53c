namespace Zcrm;

/// <summary>Sends single requests through the whole pipeline.</summary>
internal static class Calls
{
    internal static CrmRequest Get()
    {
        CrmId id = "1";
        return new CrmRequest(HttpMethod.Get, $"{"Leads":name}/{id}");
    }

    internal static CrmRequest Insert() => new CrmRequest(HttpMethod.Post, $"{"Leads":name}").Body("{}"u8.ToArray());

    /// <summary>Sends with a token already at hand: with a transport that answers at once, everything up to the first wait runs in this very call.</summary>
    internal static async Task<Func<CrmRequest, CancellationToken, Task<CrmAnswer>>> PrepareAsync(ZcrmClientOptions options)
    {
        ClientCore core = ClientCore.Create(options);
        var calls = new CallContext(core.Pipeline, new ConnectionBinding(core.Book, options.User), core.Sources, options.MaxConcurrency);
        await core.Sources.For(core.Book.Key(options.User!)).GetAsync(null, TestContext.Current.CancellationToken);
        return calls.SendAsync;
    }

    internal static async Task<CrmAnswer> SendAsync(ZcrmClientOptions options, CrmRequest request, CancellationToken cancellationToken)
    {
        ClientCore core = ClientCore.Create(options);
        var calls = new CallContext(core.Pipeline, new ConnectionBinding(core.Book, options.User), core.Sources, options.MaxConcurrency);
        return await calls.SendAsync(request, cancellationToken);
    }
}
