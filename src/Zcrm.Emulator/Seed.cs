namespace Zcrm.Emulator;

/// <summary>What is there from the start: an organization and its founder in each data centre, and an app that works in all of them.</summary>
internal static class Seed
{
    public const string ClientId = "1000.ZCRMEMULATORCLIENT0000000000000";
    public const string RedirectUri = "http://localhost/callback";

    private static readonly string[] Founders =
        ["ana.lopez", "ben.miller", "chitra.rao", "dan.walker", "emi.sato", "fang.li", "gina.roy", "hadi.saleh", "ian.clarke", "jana.haddad"];

    /// <summary>Adds what a file did not bring back.</summary>
    public static void Plant(EmulatorContext context)
    {
        EmulatorAccounts accounts = context.Accounts;
        if (context.Options.Seed) accounts.OrgStarted += (org, _) => SampleData.Seed(context.Data, org, context.Clock.GetUtcNow());
        foreach (DataCenter dataCenter in context.Options.DataCenters)
        {
            if (accounts.Orgs.Any(org => org.DataCenter == dataCenter)) continue;
            accounts.AddOrg($"Zylker {dataCenter.Name}", FounderOf(dataCenter), dataCenter);
        }

        if (!accounts.Apps.Any(app => app.ClientId == ClientId)) accounts.AddApp(ClientId, redirectUris: [RedirectUri], name: "Zcrm");
    }

    private static string FounderOf(DataCenter dataCenter) => $"{Founders[DataCenter.All.ToList().IndexOf(dataCenter)]}@zylker.example";
}
