using System.Globalization;

namespace Zcrm;

/// <summary>How far a query has come: how many rows were taken, and behind which id the next ones are, where they come in the order of ids.</summary>
internal readonly record struct CoqlPlace(long Taken, string? AfterId)
{
    private const string Mark = "coql:";

    /// <exception cref="ArgumentException">The token is not one of a query.</exception>
    public static CoqlPlace Parse(string? continuation)
    {
        if (continuation is null) return default;
        string[] parts = continuation.StartsWith(Mark, StringComparison.Ordinal) ? continuation[Mark.Length..].Split(':') : [];
        if (parts.Length != 2 || !long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out long taken))
            throw new ArgumentException("This is not a continuation token of a query; take it from CrmPage.ContinuationToken.", nameof(continuation));
        return new CoqlPlace(taken, parts[1].Length == 0 ? null : CrmId.Parse(parts[1], null).ToString());
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Mark}{Taken}:{AfterId}");
}
