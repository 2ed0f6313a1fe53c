using System.Net;

namespace Zcrm.Bulk;

/// <summary>A bulk job failed at Zoho, or its result is not there any more.</summary>
/// <remarks><see cref="ZcrmApiException.Code"/> is the job's own error, or <c>RESOURCE_NOT_FOUND</c> for a result that is gone.</remarks>
public sealed class ZcrmBulkJobException : ZcrmApiException
{
    internal ZcrmBulkJobException(string operation, CrmId job, CrmError error, CrmResponse? response, string message, Exception? inner = null)
        : base(operation, error, response?.StatusCode ?? HttpStatusCode.OK, response, hint: null, inner, message) => JobId = job;

    /// <summary>The job's id.</summary>
    public CrmId JobId { get; }

    /// <inheritdoc/>
    public override bool IsTransient => false;
}
