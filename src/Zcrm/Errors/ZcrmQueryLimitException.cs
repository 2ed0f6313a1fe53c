namespace Zcrm;

/// <summary>A query has more rows than Zoho gives in the order that was asked for.</summary>
public sealed class ZcrmQueryLimitException : ZcrmException
{
    internal ZcrmQueryLimitException(string message) : base(message)
    {
    }
}
