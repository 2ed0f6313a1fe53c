using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Answers with files, and what is refused around them (reference 11.5, 11.6).</summary>
internal static class FileAnswers
{
    public static ApiAnswer Download(byte[] bytes, string name, string contentType = "application/x-download") => new(200)
    {
        Bytes = bytes,
        ContentType = contentType,
        Headers = new Dictionary<string, string> { ["Content-Disposition"] = $"attachment; filename*=UTF-8''{Uri.EscapeDataString(name)}" },
    };

    /// <summary>The files of a form; the call is refused when there is none, or no form.</summary>
    public static List<FormPart> Parts(ApiCall call) => MultipartForm.Read(call.Headers.ContentType.ToString(), call.Body) ?? throw Unreadable();

    public static ApiRefusedException Unreadable() => Refusals.Top(
        "INVALID_REQUEST", "unable to process your request. please verify whether you have entered proper method name, parameter and parameter values.");

    public static ApiRefusedException Unusable() =>
        Refusals.Top("failure_in_attachment_handling", "Problem in uploading attachment. kindly upload the file properly");

    public static ApiRefusedException TooLarge(int status) => Refusals.Top(
        "FILE_SIZE_MORE_THAN_ALLOWED_SIZE", "Please check if the size of the file is in the correct range", status: status);

    public static ApiRefusedException UnknownAttachment(int status) => Refusals.Top(
        "INVALID_DATA", "the related id given seems to be invalid", new JsonObject { ["resource_path_index"] = 3 }, status);
}
