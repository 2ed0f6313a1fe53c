namespace Zcrm.Bulk;

/// <summary>How a row ended.</summary>
internal readonly record struct RowEnd(BulkOutcome Outcome, CrmId Id, CrmError? Error)
{
    public static RowEnd NotSent(string code, string reason) => new(BulkOutcome.NotSent, default, new CrmError(new CrmErrorCode(code), reason));

    public static RowEnd Unknown(string reason) => new(BulkOutcome.Unknown, default, new CrmError(new CrmErrorCode("unknown_outcome"), reason));
}
