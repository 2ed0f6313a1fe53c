namespace Zcrm;

/// <summary>Whether a connection can be used, as far as it can be told without a call of the API.</summary>
public sealed record ConnectionStatus
{
    /// <summary>Whose connection it is.</summary>
    public required ConnectionKey Key { get; init; }

    /// <summary>When the access token that is in use has to be replaced.</summary>
    public required DateTimeOffset AccessTokenExpiresAt { get; init; }

    /// <summary>The API credits that the organization had left at the last answer that told them.</summary>
    /// <value>Null: no answer told them yet; Zoho does once half of the day's are used.</value>
    public long? RemainingCredits { get; init; }

    /// <summary>When the credits were told.</summary>
    public DateTimeOffset? CreditsToldAt { get; init; }
}
