namespace Zcrm.Bulk;

/// <summary>Lets queries be read in bulk.</summary>
public static class CrmQueryBulk
{
    extension<T>(CrmQuery<T> query) where T : CrmRecord, new()
    {
        /// <summary>Lets <see cref="CrmQuery{T}.ReadAllAsync"/> read in bulk where that costs the fewest API credits: from some 37,000 records on.</summary>
        /// <remarks>POST /bulk/{version}/read · ZohoCRM.bulk.READ · 50 API credits for each 200,000 records, and one for each look at a job.
        /// Bulk reads take from seconds to minutes, and leave out records whose parent was deleted.</remarks>
        /// <param name="bulk">The client for bulk operations: <c>crm.Bulk</c>.</param>
        public CrmQuery<T> AllowBulk(BulkClient bulk)
        {
            ArgumentNullException.ThrowIfNull(query);
            ArgumentNullException.ThrowIfNull(bulk);
            return query.With(bulk.ForPlanning);
        }
    }
}
