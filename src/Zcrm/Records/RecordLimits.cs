namespace Zcrm;

/// <summary>Zoho's limits for calls on records.</summary>
internal static class RecordLimits
{
    public const int PageSize = 200;
    public const int PageTokenReach = 100_000;
    public const int IdsPerRead = 100;
    public const int RowsPerQuery = 2000;
    public const int RecordsPerWrite = 100;
    public const int FieldsPerRead = 50;
    public const int RichTextFieldsPerRead = 8;
    public const int CriteriaLength = 3000;

    /// <summary>Zoho's pages say 10, the error that enforces it 15.</summary>
    public const int Criteria = 15;

    public const int CriteriaValues = 100;
}
