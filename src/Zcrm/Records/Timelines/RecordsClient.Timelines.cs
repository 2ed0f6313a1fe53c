namespace Zcrm;

// What happened to a record.
public partial class RecordsClient
{
    /// <summary>Lists what happened to a record, the latest first.</summary>
    /// <remarks>GET /{module}/{id}/__timeline · ZohoCRM.modules.{module}.READ</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<TimelineEntry> Timeline(CrmId id, CallOptions? options = null)
    {
        EnsureId(id, nameof(id));
        return AnswerPages.List(
            _calls, () => new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/__timeline", options), "__timeline", static () => new TimelineEntry());
    }
}
