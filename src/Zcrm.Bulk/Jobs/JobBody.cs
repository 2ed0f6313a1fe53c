using System.Text.Json;

namespace Zcrm.Bulk;

/// <summary>What the bodies of both kinds of jobs have in common.</summary>
internal static class JobBody
{
    public static readonly CrmError UnknownFailure = new(new CrmErrorCode("job_failed"), "Zoho gives no reason");

    public static void WriteCallback(Utf8JsonWriter writer, BulkCallback? callback)
    {
        if (callback is null) return;
        writer.WriteStartObject("callback");
        writer.WriteString("url", callback.Url.AbsoluteUri);
        writer.WriteString("method", "post");
        writer.WriteEndObject();
    }
}
