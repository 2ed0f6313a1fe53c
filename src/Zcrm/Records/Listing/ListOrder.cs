namespace Zcrm;

/// <summary>The order of a list, and how a place in it is told.</summary>
/// <param name="Field">The field that is sorted by.</param>
/// <param name="Ascending">Whether the smallest comes first.</param>
internal sealed record ListOrder(string Field, bool Ascending)
{
    private const string Id = "id";
    private const string Unknown = "*";

    /// <summary>An order that only Zoho knows, as a custom view has one: a place in it is told by the record alone.</summary>
    public static ListOrder OfZoho { get; } = new(Unknown, false);

    public bool IsById => Field == Id;

    public bool IsKnown => Field != Unknown;

    /// <summary>Whether a list can be begun at any place by asking for what changed since.</summary>
    public bool IsByChange => Field == "Modified_Time" && Ascending;

    public string Direction => Ascending ? "asc" : "desc";

    private bool IsByTime => IsKnown && !IsById;

    public static ListOrder Of(ListRecordsOptions options) =>
        options is { CustomView: not null, SortBy: null } ? OfZoho : new ListOrder(options.SortBy ?? Id, options.Ascending);

    /// <summary>The fields to read so that places can be told: what is sorted by is the first of them.</summary>
    public IEnumerable<string> AddTo(IEnumerable<string> fields) => IsByTime ? fields.Prepend(Field) : fields;

    /// <summary>The place of a record; null when it lacks its id or the value that is sorted by.</summary>
    public ListMark? MarkOf(CrmObject record)
    {
        if (!record.TryGet(Id, out CrmId id)) return null;
        if (!IsByTime) return new ListMark(id, null);
        return record.TryGet(Field, out DateTimeOffset time) ? new ListMark(id, time) : null;
    }

    /// <summary>Whether a place is known to lie behind another; among equal times ids decide.</summary>
    public bool IsBehind(ListMark mark, ListMark other) => IsByTime && mark.Time != other.Time ? IsBehindInTime(mark, other) : IsBehind(mark.Id.CompareTo(other.Id));

    /// <summary>Whether a place lies behind another by what is sorted by alone.</summary>
    public bool IsBehindInTime(ListMark mark, ListMark other) => IsByTime && IsBehind(Nullable.Compare(mark.Time, other.Time));

    private bool IsBehind(int comparison) => Ascending ? comparison > 0 : comparison < 0;
}

/// <summary>A place in a list: a record's id and, where times are sorted by, its time.</summary>
internal sealed record ListMark(CrmId Id, DateTimeOffset? Time);
