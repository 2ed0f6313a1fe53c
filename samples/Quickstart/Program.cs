using Quickstart;
using Spectre.Console;
using Zcrm;

// Without configuration the story is played on a local Zoho CRM. With ZCRM_CLIENT_ID, ZCRM_CLIENT_SECRET, ZCRM_DATA_CENTER and
// ZCRM_GRANT_TOKEN or ZCRM_REFRESH_TOKEN it runs on the real one, where it only reads unless --write is given.
var screen = new Screen(AnsiConsole.Console);
try
{
    bool isConfigured = Environment.GetEnvironmentVariable("ZCRM_CLIENT_ID") is { Length: > 0 };
    if (isConfigured) await RealStory.RunAsync(screen, mayWrite: args.Contains("--write"));
    else await LocalStory.RunAsync(screen);
    return 0;
}
catch (ZcrmException exception)
{
    screen.Failure(exception);
    return 1;
}
