namespace Zcrm.Emulator;

/// <summary>A request that the emulator received. Its secrets are left out.</summary>
public sealed record EmulatorRequest
{
    /// <summary>When it came in, on the emulator's clock.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>The data centre that it was sent to.</summary>
    public required DataCenter DataCenter { get; init; }

    /// <summary>Whether it was for the accounts server, and not for the API.</summary>
    public required bool IsForAccounts { get; init; }

    /// <summary>The host, with the port where there is one.</summary>
    public required string Host { get; init; }

    /// <summary>The verb.</summary>
    public required string Method { get; init; }

    /// <summary>The path as sent, for example <c>/crm/v8/Leads</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The query without the question mark; the values of secret parameters are <c>***</c>.</summary>
    public required string Query { get; init; }

    /// <summary>The headers; those with secrets are <c>***</c>.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>Returns verb, host, path and query.</summary>
    public override string ToString() => $"{Method} {Host}{Path}{(Query.Length == 0 ? "" : "?")}{Query}";
}
