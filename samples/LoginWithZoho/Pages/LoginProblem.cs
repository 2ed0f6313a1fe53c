using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Zcrm;

namespace LoginWithZoho.Pages;

/// <summary>Why a login was not completed. The address of the first page carries a code; what it means is said here, so that no address can put words on the page.</summary>
internal static class LoginProblem
{
    private const string Parameter = "failed";
    private const string Denied = "access_denied";
    private const string NotReachable = "not_reachable";

    /// <summary>Ends where the login began.</summary>
    public static Task TellAsync(RemoteFailureContext context)
    {
        context.HandleResponse();
        context.Response.Redirect("/" + QueryString.Create(Parameter, CodeOf(context)));
        return Task.CompletedTask;
    }

    public static Html Notice(IQueryCollection query) => query.ContainsKey(Parameter)
        ? Notices.Bad($"The login was not completed, and nothing was stored. {TextOf(query[Parameter].ToString())}")
        : Html.None;

    private static string CodeOf(RemoteFailureContext context) => context.Failure switch
    {
        ZcrmApiException refused => refused.Code.Value,
        ZcrmTransportException => NotReachable,
        _ => context.Request.Query["error"] == Denied ? Denied : "expired",
    };

    private static string TextOf(string code) => code switch
    {
        Denied => "You did not allow what the app asks for. It cannot show your leads without it.",
        NotReachable => "Zoho could not be reached. Try again in a minute.",
        "invalid_client" => "Zoho does not know this app in your data centre. Its owner has to enable it there in the API console.",
        "invalid_client_secret" => "Zoho does not accept this app's secret. Its owner has to look at the configuration.",
        _ => "It took too long, was begun in another browser, or its address was opened twice. Log in once more.",
    };
}
