using System.Net;

namespace Zcrm.Emulator;

/// <summary>The page that tells what is wrong with a login, instead of a redirect.</summary>
internal static class ProblemPage
{
    public static ApiAnswer Answer(string problem) => HtmlPage.Answer(
        400, "An error occurred", $"<h1>An error occurred</h1><p>{WebUtility.HtmlEncode(problem)}</p>");
}
