using System.Globalization;

namespace Zcrm;

/// <summary>Where a list goes on, also in another process: what its continuation token says.</summary>
/// <remarks>
/// The text is <c>list;{module};{field};{direction};{rows};{id};{time};{since};{next}</c>, where next is <c>token:</c> or <c>page:</c> with Zoho's own,
/// or <c>after</c> where the list goes on behind its last record, past what pages reach.
/// </remarks>
internal sealed record ListPosition(string Module, ListOrder Order)
{
    private const string Kind = "list";
    private const string After = "after";
    private const int Parts = 9;

    /// <summary>How many records Zoho's pages gave so far, since the list was last begun.</summary>
    public long Rows { get; init; }

    /// <summary>The last record; null when there is none yet, or it cannot be told.</summary>
    public ListMark? Last { get; init; }

    /// <summary>The next page as <see cref="Continuation"/> writes it; null for the first, and past what pages reach.</summary>
    public string? Page { get; init; }

    public bool IsPastPages { get; init; }

    /// <summary>Since when the pages give what changed, in a list that was begun anew from there; null: from the beginning.</summary>
    public DateTimeOffset? Since { get; init; }

    public static ListPosition Parse(string text, string module, ListOrder order)
    {
        string[] parts = text.Split(';', Parts);
        if (parts.Length != Parts || parts[0] != Kind || !long.TryParse(parts[4], NumberStyles.None, CultureInfo.InvariantCulture, out long rows))
            throw new ArgumentException("This is not a continuation token of a list; take it from CrmPage.ContinuationToken.", nameof(text));
        if (parts[1] != module || parts[2] != order.Field || parts[3] != order.Direction)
        {
            throw new ArgumentException(
                $"The continuation token is of a list of {parts[1]} by {parts[2]} {parts[3]}, and this one is of {module} by {order.Field} {order.Direction}; "
                + "resume with the options of the first page.",
                nameof(text));
        }

        ListMark? last = CrmId.TryParse(parts[5], null, out CrmId id) ? new ListMark(id, ReadTime(parts[6])) : null;
        bool isPast = parts[8] == After;
        string? page = isPast || parts[8].Length == 0 ? null : parts[8];
        return new ListPosition(module, order) { Rows = rows, Last = last, Since = ReadTime(parts[7]), Page = page, IsPastPages = isPast };
    }

    /// <summary>The place behind a page that Zoho listed; null behind the last.</summary>
    public ListPosition? Behind(IReadOnlyList<CrmRecord> records, CrmObject? info)
    {
        ListPosition next = this with
        {
            Rows = Rows + records.Count,
            Last = records.Count == 0 ? Last : Order.MarkOf(records[^1]),
            Page = Continuation.After(info, Page),
        };
        if (next.Page is not null) return next;

        // Whether Zoho says "no more" where its tokens end, or refuses the next one, is not documented: look, rather than end early.
        return next.Rows >= RecordLimits.PageTokenReach && next.Last is not null ? next.BehindPages(next.Last) : null;
    }

    /// <summary>The place behind a record, where no page token leads.</summary>
    public ListPosition BehindPages(ListMark last, int rows = 0) => this with { Rows = Rows + rows, Last = last, Page = null, IsPastPages = true };

    /// <summary>The beginning of the list, or of what changed since the last record, for another run through the pages.</summary>
    /// <remarks>A second earlier: whether Zoho means "since" with or without the time itself is not documented.</remarks>
    public ListPosition Again() => this with
    {
        Rows = 0,
        Page = null,
        IsPastPages = false,
        Since = Order.IsByChange ? Last?.Time?.AddSeconds(-1) ?? Since : Since,
    };

    public override string ToString() => string.Join(
        ';',
        Kind,
        Module,
        Order.Field,
        Order.Direction,
        Rows.ToString(CultureInfo.InvariantCulture),
        Last?.Id.ToString(),
        WriteTime(Last?.Time),
        WriteTime(Since),
        IsPastPages ? After : Page);

    private static string? WriteTime(DateTimeOffset? time) => time is { } known ? CrmRequest.Time(known) : null;

    private static DateTimeOffset? ReadTime(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset time) ? time : null;
}
