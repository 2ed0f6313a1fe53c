namespace Zcrm;

/// <summary>The order of a list, and how a place in it is told.</summary>
/// <param name="Field">The field that is sorted by.</param>
/// <param name="Ascending">Whether the smallest comes first.</param>
internal sealed record ListOrder(string Field, bool Ascending)
{
    private const string Id = "id";

    public bool IsById => Field == Id;

    public string Direction => Ascending ? "asc" : "desc";

    public static ListOrder Of(ListRecordsOptions options) => new(options.SortBy ?? Id, options.Ascending);

    /// <summary>The fields to read so that places can be told: what is sorted by belongs to them, if there is room.</summary>
    public IEnumerable<string> AddTo(IEnumerable<string> fields)
    {
        string[] names = [.. fields];
        return IsById || names.Length >= RecordLimits.FieldsPerRead ? names : names.Append(Field);
    }

    /// <summary>The place of a record; null when it lacks its id or the value that is sorted by.</summary>
    public ListMark? MarkOf(CrmObject record)
    {
        if (!record.TryGet(Id, out CrmId id)) return null;
        if (IsById) return new ListMark(id, null);
        return record.TryGet(Field, out DateTimeOffset time) ? new ListMark(id, CrmRequest.Time(time)) : null;
    }

    /// <summary>Whether a place is known to lie behind another; of times only the ids are compared, and only for being the same.</summary>
    public bool IsBehind(ListMark mark, ListMark other) =>
        !IsById ? mark.Id != other.Id || mark.Key != other.Key : Ascending ? mark.Id > other.Id : mark.Id < other.Id;
}

/// <summary>A place in a list: a record's id and, where times are sorted by, its time.</summary>
internal sealed record ListMark(CrmId Id, string? Key);
