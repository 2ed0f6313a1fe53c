using System.Globalization;
using System.Net;

namespace Zcrm;

/// <summary>A record was not written because somebody changed it meanwhile, and <see cref="WriteOptions.UnmodifiedSince"/> asked for that.</summary>
/// <remarks>Read the record again, apply the change and write once more.</remarks>
public sealed class ZcrmConflictException : ZcrmApiException
{
    internal ZcrmConflictException(string operation, CrmError error, HttpStatusCode statusCode, CrmResponse? response)
        : base(operation, error, statusCode, response)
    {
    }

    /// <summary>When the record was changed last.</summary>
    /// <value>Null when Zoho did not say.</value>
    public DateTimeOffset? ModifiedTime =>
        DateTimeOffset.TryParse(Error.Text("Modified_Time"), CultureInfo.InvariantCulture, out DateTimeOffset time) ? time : null;
}
