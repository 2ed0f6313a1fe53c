namespace Zcrm;

/// <summary>Which of a query's rows are wanted.</summary>
internal static class CoqlRange
{
    public static CoqlSelect Take(this CoqlSelect select, long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return select with { Limit = Math.Min(count, select.Limit ?? long.MaxValue) };
    }

    public static CoqlSelect Skip(this CoqlSelect select, long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, CoqlLimits.RowsByOffset);
        if (select.Limit is not null) throw new NotSupportedException("A query skips before it takes; call Skip before Take.");
        return select with { Offset = select.Offset + count };
    }
}
