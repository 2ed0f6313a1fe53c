using System.Globalization;

namespace Zcrm;

// What was deleted: a list does not show it, not even as a change.
public partial class RecordsClient
{
    /// <summary>Lists deleted records, the latest first. With <see cref="DeletedRecordsOptions.DeletedSince"/> it completes a list of what changed since then.</summary>
    /// <remarks>GET /{module}/deleted · ZohoCRM.modules.{module}.READ</remarks>
    /// <param name="options">Which ones.</param>
    /// <returns>A list that is fetched page by page while it is enumerated; empty when nothing was deleted.</returns>
    public virtual CrmPageable<DeletedRecord> Deleted(DeletedRecordsOptions? options = null)
    {
        options ??= new DeletedRecordsOptions();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.PageSize, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.PageSize, RecordLimits.PageSize, nameof(options));
        string kind = options.Kind switch
        {
            DeletedKind.All => "all",
            DeletedKind.RecycleBin => "recycle",
            DeletedKind.Permanent => "permanent",
            _ => throw new ArgumentOutOfRangeException(nameof(options), options.Kind, "This is no kind of deleted records."),
        };
        return new CrmPageable<DeletedRecord>((continuation, cancellationToken) => GetPageAsync(
            () => new CrmRequest(HttpMethod.Get, $"{Module:name}/deleted", options)
                .Query("type", kind)
                .Query("per_page", options.PageSize.ToString(CultureInfo.InvariantCulture))
                .ModifiedSince(options.DeletedSince),
            static () => new DeletedRecord(),
            continuation,
            cancellationToken));
    }
}
