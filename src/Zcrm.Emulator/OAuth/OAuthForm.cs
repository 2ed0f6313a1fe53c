using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Zcrm.Emulator;

/// <summary>Reads the accounts server's forms: urlencoded, as the documentation has them, or multipart, which works at Zoho too.</summary>
internal static class OAuthForm
{
    /// <remarks>Zoho's own SDK sends values as they are, with dots, colons and slashes; that reads all the same.</remarks>
    public static async ValueTask<IReadOnlyDictionary<string, StringValues>> ReadAsync(ReadOnlyMemory<byte> body, string? contentType)
    {
        if (MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type)
            && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            return await MultipartAsync(body, HeaderUtilities.RemoveQuotes(type.Boundary).ToString()).ConfigureAwait(false);
        using var form = new FormReader(Encoding.UTF8.GetString(body.Span));
        return form.ReadForm();
    }

    private static async ValueTask<IReadOnlyDictionary<string, StringValues>> MultipartAsync(ReadOnlyMemory<byte> body, string boundary)
    {
        var values = new Dictionary<string, StringValues>(StringComparer.Ordinal);
        var parts = new MultipartReader(boundary, new MemoryStream(body.ToArray(), writable: false));
        while (await parts.ReadNextSectionAsync().ConfigureAwait(false) is { } section)
        {
            if (section.AsFormDataSection() is { } field) values[field.Name] = await field.GetValueAsync().ConfigureAwait(false);
        }

        return values;
    }
}
