using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Zcrm.Emulator;

/// <summary>A test that sends files by a plain HTTP client.</summary>
public abstract class FileTest : HttpTest
{
    private protected string Lead { get; private set; } = "";

    private protected static byte[] Png { get; } = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 4, 0, 0, 0, 3, 8, 6, 0, 0, 0];

    private protected void AddLead() => Lead = Add("Leads", """{"Last_Name":"Ito"}""");

    private protected Task<Answer> UploadAsync(string path, params IEnumerable<(string Name, byte[] Bytes)> files)
    {
        // .NET writes names of files in a way of its own; this is how browsers and curl do.
        var form = new MultipartFormDataContent { HeaderEncodingSelector = (_, _) => Encoding.UTF8 };
        foreach ((string name, byte[] bytes) in files)
        {
            var file = new ByteArrayContent(bytes);
            file.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"file\"; filename=\"{name}\"");
            form.Add(file);
        }

        return SendAsync(HttpMethod.Post, path, form);
    }

    private protected async Task<(HttpStatusCode Status, byte[] Bytes, HttpContentHeaders Headers)> DownloadAsync(string path)
    {
        HttpResponseMessage answer = await AskAsync(HttpMethod.Get, path, null);
        return (answer.StatusCode, await answer.Content.ReadAsByteArrayAsync(Cancellation), answer.Content.Headers);
    }
}
