namespace Zcrm.Bulk;

/// <summary>A CSV that was to be written to Zoho is not one, lacks a column, or has a row with too few or too many cells.</summary>
public sealed class ZcrmCsvException : ZcrmException
{
    internal ZcrmCsvException(string message, long? row = null, Exception? inner = null) : base(message, inner) => Row = row;

    /// <summary>The row, counted from 1 without the header; null when it is about the whole file.</summary>
    public long? Row { get; }
}
