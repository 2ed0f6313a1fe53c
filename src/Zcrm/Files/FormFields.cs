using System.Net.Http.Headers;
using System.Text;

namespace Zcrm;

/// <summary>A form of texts (RFC 7578), where Zoho wants one instead of JSON.</summary>
internal static class FormFields
{
    public static HttpContent Create(params ReadOnlySpan<(string Name, string? Value)> fields)
    {
        string boundary = $"zcrm-{Guid.NewGuid():N}";
        string form = "";
        foreach ((string name, string? value) in fields)
        {
            if (value is not null) form += $"--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n";
        }

        return new ByteArrayContent(Encoding.UTF8.GetBytes($"{form}--{boundary}--\r\n"))
        {
            Headers = { ContentType = new MediaTypeHeaderValue("multipart/form-data") { Parameters = { new NameValueHeaderValue("boundary", boundary) } } },
        };
    }
}
