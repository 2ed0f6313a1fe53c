namespace Zcrm.Emulator;

/// <summary>A view with its id.</summary>
/// <param name="Id">The id.</param>
/// <param name="View">What it shows.</param>
/// <param name="SystemName">Zoho's own name for a view that every module has; null for one that was made.</param>
internal sealed record KnownView(string Id, EmulatedView View, string? SystemName)
{
    public bool Fits(ApiCall call, RecordRow row) =>
        View.Criteria is null || ActionCriteria.Match(RecordRows.Fields(row), ViewTokens.Fill(View.Criteria, call));
}
