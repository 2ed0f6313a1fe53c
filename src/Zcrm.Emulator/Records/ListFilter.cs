namespace Zcrm.Emulator;

/// <summary>What of a list only the records themselves can tell: whether they are in a view and in a territory (reference 5.2).</summary>
internal sealed class ListFilter(ViewBook views, TerritoryBook territories)
{
    public KnownView? View(ApiCall call, EmulatedModule module) => CustomViewParameter.Read(call, module, views, "sort_by");

    /// <returns>Null when the list has every record of the module.</returns>
    public Func<RecordRow, bool>? Read(ApiCall call, EmulatedModule module)
    {
        KnownView? view = View(call, module);
        HashSet<string>? places = TerritoryParameter.Read(call, module, territories);
        bool isWhole = view?.View.Criteria is null && places is null;
        return isWhole ? null : row => view?.Fits(call, row) != false && (places is null || TerritoryBook.IsIn(row, places));
    }
}
