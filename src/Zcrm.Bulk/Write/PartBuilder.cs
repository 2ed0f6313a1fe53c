using System.Runtime.ExceptionServices;

namespace Zcrm.Bulk;

/// <summary>Cuts the input into parts of one job each: by rows, by bytes, and where columns come too late to be added to the part.</summary>
internal sealed class PartBuilder(RowSource source, int rowsPerJob, long zipBytes = BulkLimits.ZipBytes, bool canGrow = true)
{
    private readonly CsvRow _row = new();
    private readonly RowChildren _children = new();
    private bool _stands;
    private long _next;
    private int _number;

    /// <param name="rows">How many rows it has to have, where that is known from before; null: as many as fit.</param>
    /// <param name="isSent">Whether it was sent before, so that no zip is needed.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Null at the end of the input.</returns>
    public async ValueTask<BulkPart?> NextAsync(int? rows, bool isSent, CancellationToken cancellationToken)
    {
        if (!await StandAsync(cancellationToken).ConfigureAwait(false)) return null;
        var part = new BulkPart(_number++, _next, source.Columns);
        PartZip? zip = isSent ? null : new PartZip(part.Columns);
        try
        {
            int limit = rows ?? rowsPerJob;
            while (part.Rows < limit)
            {
                _stands = _stands || await source.MoveNextAsync(cancellationToken).ConfigureAwait(false);
                if (!_stands || !HasColumns(part, zip) || !Add(part, zip)) break;
                _stands = false;
                if (zip?.IsFull == true) await zip.FlushAsync().ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (part.Rows > 0)
        {
            // What came before the input broke off or was cancelled is a part of its own; the next call tells of the failure.
            Failure = exception;
        }
        catch
        {
            if (zip is not null) await zip.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        _next += part.Rows;
        if (part.Keys.Count > 0) part.Zip = zip is null ? null : await zip.FinishAsync().ConfigureAwait(false);
        else if (zip is not null) await zip.DisposeAsync().ConfigureAwait(false);
        return part;
    }

    /// <summary>Why the input broke off in the middle of a part.</summary>
    private Exception? Failure { get; set; }

    /// <summary>Goes to the next row, unless one stands that did not fit before.</summary>
    private async ValueTask<bool> StandAsync(CancellationToken cancellationToken)
    {
        if (Failure is not null) ExceptionDispatchInfo.Throw(Failure);
        return _stands = _stands || await source.MoveNextAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether the part has the columns of the row that stands, perhaps from now on.</summary>
    private bool HasColumns(BulkPart part, PartZip? zip)
    {
        ColumnSet columns = source.Columns;
        if (columns == part.Columns) return true;
        if (!canGrow || !columns.IsGrownFrom(part.Columns) || zip?.CanGrow(columns) == false) return false;
        zip?.Grow(columns);
        part.Grow(columns);
        return true;
    }

    /// <returns>Whether the row is in the part now.</returns>
    private bool Add(BulkPart part, PartZip? zip)
    {
        _row.Clear();
        _children.Clear(part.Keys.Count);
        if (source.Write(_row, _children) is { } end)
        {
            part.Kept(end);
            return true;
        }

        _row.End();
        if (zip is not null && Obstacle(part, zip) is { } obstacle)
        {
            if (part.Keys.Count > 0) return false;
            part.Kept(RowEnd.NotSent("invalid_input", obstacle));
            return true;
        }

        zip?.Write(_row.Bytes);
        zip?.Write(_children);
        part.Sent(_row, _children);
        return true;
    }

    /// <returns>Why the row does not fit; null when it does.</returns>
    private string? Obstacle(BulkPart part, PartZip zip)
    {
        int bytes = _row.Bytes.Length + _children.Length;
        if (!zip.Fits(bytes, zipBytes)) return $"The row has {bytes} bytes, and a file of Zoho's {zipBytes}.";
        for (int file = 0; file < part.Children.Count; file++)
        {
            int rows = part.Children[file].Keys.Count + _children.CountOf(file);
            if (rows > BulkLimits.RowsPerJob) return $"The record has {rows} rows of one kind, and a file takes {BulkLimits.RowsPerJob}.";
        }

        return null;
    }
}
