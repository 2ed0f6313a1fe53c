using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Zcrm;

/// <summary>A Zoho data centre: the region in which an organization's data lives, with its hosts.</summary>
/// <remarks>A user belongs to exactly one data centre; a token of one is refused by every other.</remarks>
public sealed class DataCenter
{
    private DataCenter(string code, string name, string accounts, string api, string upload, string console)
    {
        (Code, Name) = (code, name);
        Accounts = new Uri("https://" + accounts);
        Upload = new Uri("https://" + upload);
        Console = new Uri("https://" + console);
        ApiSuffix = api;
        AccountsAlias = code == "au" ? "accounts.zoho.au" : null;
    }

    /// <summary>The United States, <c>zoho.com</c>.</summary>
    public static DataCenter US { get; } =
        new("us", "United States", "accounts.zoho.com", "zohoapis.com", "content.zohoapis.com", "api-console.zoho.com");

    /// <summary>Europe, <c>zoho.eu</c>.</summary>
    public static DataCenter EU { get; } =
        new("eu", "Europe", "accounts.zoho.eu", "zohoapis.eu", "content.zohoapis.eu", "api-console.zoho.eu");

    /// <summary>India, <c>zoho.in</c>.</summary>
    public static DataCenter IN { get; } =
        new("in", "India", "accounts.zoho.in", "zohoapis.in", "content.zohoapis.in", "api-console.zoho.in");

    /// <summary>Australia, <c>zoho.com.au</c>.</summary>
    public static DataCenter AU { get; } =
        new("au", "Australia", "accounts.zoho.com.au", "zohoapis.com.au", "content.zohoapis.com.au", "api-console.zoho.com.au");

    /// <summary>Japan, <c>zoho.jp</c>.</summary>
    public static DataCenter JP { get; } =
        new("jp", "Japan", "accounts.zoho.jp", "zohoapis.jp", "content.zohoapis.jp", "api-console.zoho.jp");

    /// <summary>China, <c>zoho.com.cn</c>.</summary>
    public static DataCenter CN { get; } =
        new("cn", "China", "accounts.zoho.com.cn", "zohoapis.com.cn", "content.zohoapis.com.cn", "api-console.zoho.com.cn");

    /// <summary>Canada, <c>zohocloud.ca</c>.</summary>
    public static DataCenter CA { get; } =
        new("ca", "Canada", "accounts.zohocloud.ca", "zohoapis.ca", "upload.zohocloud.ca", "api-console.zohocloud.ca");

    /// <summary>Saudi Arabia, <c>zoho.sa</c>.</summary>
    public static DataCenter SA { get; } =
        new("sa", "Saudi Arabia", "accounts.zoho.sa", "zohoapis.sa", "files.zoho.sa", "api-console.zoho.sa");

    /// <summary>The United Kingdom, <c>zoho.uk</c>.</summary>
    public static DataCenter UK { get; } =
        new("uk", "United Kingdom", "accounts.zoho.uk", "zohoapis.uk", "content.zohoapis.uk", "api-console.zoho.uk");

    /// <summary>The United Arab Emirates, <c>zoho.ae</c>.</summary>
    public static DataCenter AE { get; } =
        new("ae", "United Arab Emirates", "accounts.zoho.ae", "zohoapis.ae", "content.zohoapis.ae", "api-console.zoho.ae");

    /// <summary>Every data centre that Zcrm knows, in the order in which Zoho opened them to the CRM API.</summary>
    public static IReadOnlyList<DataCenter> All { get; } = [US, EU, IN, AU, JP, CN, CA, SA, UK, AE];

    private static readonly FrozenDictionary<string, DataCenter> ByCode =
        All.ToFrozenDictionary(dataCenter => dataCenter.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>The two-letter code that Zoho uses for <c>location</c>, for example <c>eu</c>.</summary>
    public string Code { get; }

    /// <summary>The region's English name.</summary>
    public string Name { get; }

    /// <summary>Where users sign in and tokens are issued; the same for every environment.</summary>
    public Uri Accounts { get; }

    /// <summary>Where bulk-write files are uploaded; the same for every environment.</summary>
    public Uri Upload { get; }

    /// <summary>Where applications are registered and self-client grant tokens are generated.</summary>
    public Uri Console { get; }

    /// <summary>The domain under which the environments' API hosts live, for example <c>zohoapis.eu</c>.</summary>
    internal string ApiSuffix { get; }

    /// <summary>A second name under which some of Zoho's pages give the accounts server; only Australia has one.</summary>
    private string? AccountsAlias { get; }

    /// <summary>Gets the API host of one environment, for example <c>https://sandbox.zohoapis.eu</c>.</summary>
    /// <param name="environment">Production, sandbox or developer.</param>
    public Uri Api(CrmEnvironment environment) => new($"https://{environment.HostLabel()}.{ApiSuffix}");

    /// <summary>Finds a data centre by its code, in any case.</summary>
    /// <param name="code">A code such as <c>eu</c>.</param>
    /// <exception cref="FormatException">There is no such data centre.</exception>
    public static DataCenter Parse(string code) => TryParse(code, out DataCenter? found)
        ? found
        : throw new FormatException($"'{code}' is not a Zoho data centre. The known ones are {string.Join(", ", All)}.");

    /// <summary>Finds a data centre by its code, in any case.</summary>
    /// <param name="code">A code such as <c>eu</c>.</param>
    /// <param name="dataCenter">The data centre, or null.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, [NotNullWhen(true)] out DataCenter? dataCenter)
    {
        dataCenter = null;
        return code is not null && ByCode.TryGetValue(code.Trim(), out dataCenter);
    }

    /// <summary>Finds the data centre to which one of Zoho's own hosts belongs, whatever it serves.</summary>
    /// <returns>The data centre, or null for a host that is not known, or is not reached as Zoho's hosts are: by https on the usual port.</returns>
    internal static DataCenter? OfHost(Uri host) => HostPolicy.IsZohos(host) ? All.FirstOrDefault(dataCenter => dataCenter.Owns(host.Host)) : null;

    /// <summary>Returns the code in capitals, for example <c>EU</c>.</summary>
    public override string ToString() => Code.ToUpperInvariant();

    private bool Owns(string host) => host.Equals(Accounts.Host, StringComparison.OrdinalIgnoreCase)
        || host.Equals(Upload.Host, StringComparison.OrdinalIgnoreCase)
        || host.Equals(Console.Host, StringComparison.OrdinalIgnoreCase)
        || host.Equals(AccountsAlias, StringComparison.OrdinalIgnoreCase)
        || host.EndsWith("." + ApiSuffix, StringComparison.OrdinalIgnoreCase);
}
