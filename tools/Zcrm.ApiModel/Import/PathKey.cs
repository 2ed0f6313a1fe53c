using System.Text.RegularExpressions;

namespace Zcrm.ApiModel;

/// <summary>Paths in one form, whatever their spelling in the files.</summary>
internal static partial class PathKey
{
    private static readonly (string Prefix, string Host)[] Hosts = [("/crm/bulk/v8/", "bulk"), ("/crm/email/v8/", "email"), ("/crm/v8/", "api")];

    /// <summary>The path with host prefix and version.</summary>
    public static string Full(string server, string path)
    {
        if (path.StartsWith("/crm/", StringComparison.Ordinal)) return path;
        Match match = ServerPath().Match(server);
        return match.Success ? match.Groups[1].Value.Replace("{version}", "v8", StringComparison.Ordinal) + path : path;
    }

    /// <summary>The host and the path after the version; null for what is no path of the API.</summary>
    public static (string Host, string Path)? Split(string full)
    {
        foreach ((string prefix, string host) in Hosts)
        {
            if (!full.StartsWith(prefix, StringComparison.Ordinal)) continue;
            string path = Canonical("/" + full[prefix.Length..]);
            return (path == "/upload" ? "upload" : host, path);
        }

        return null;
    }

    /// <summary>By which descriptions of the same operation are found: names of placeholders and case of letters do not count.</summary>
    public static string Of(string verb, string host, string path) => $"{verb} {host}:{Blank(path)}".ToLowerInvariant();

    public static string Blank(string path) => Placeholder().Replace(path, "{}");

    /// <summary>The key under which the overlay names an operation.</summary>
    public static string Name(string verb, string host, string path) => host is "bulk" or "email" ? $"{verb} {host}:{path}" : $"{verb} {path}";

    /// <summary>One vocabulary for placeholders: the module, the id of the thing itself, and what else there is by its own name.</summary>
    private static string Canonical(string path)
    {
        string[] parts = path.Split('/');
        bool ofModule = parts[1].StartsWith('{') || char.IsUpper(parts[1][0]);
        int count = parts.Count(part => part.StartsWith('{'));
        var used = new HashSet<string>();
        for (int i = 1; i < parts.Length; i++)
        {
            if (!parts[i].StartsWith('{')) continue;
            bool isOwn = ofModule ? i == 2 : count == 1;
            string name = i == 1 ? "module"
                : parts[i - 1] == "layouts" && parts.Contains("map_dependency") ? "layoutId"
                : PlaceholderName(Words.Camel(parts[i].Trim('{', '}')), parts[i - 1], isOwn);
            parts[i] = "{" + (used.Add(name) ? name : name + "2") + "}";
        }

        return string.Join('/', parts);
    }

    private static string PlaceholderName(string name, string before, bool isOwn) => (before, name) switch
    {
        ("execute" or "functions", _) => "name",
        ("__features", _) => "apiName",
        ("modules", _) => "module",
        (_, "relatedListApiName" or "relatedList") => "relatedList",
        (_, "relatedRecordId" or "relatedId") => "relatedId",
        ("portals", _) => "portal",
        ("user_type", _) => "userTypeId",
        ("deleted", _) => "id",
        ("Attachments", _) => "attachmentId",
        ("{relatedList}", _) => "relatedId",
        (_, "messageId") => "messageId",
        _ when isOwn => "id",
        _ => name.EndsWith("Id", StringComparison.Ordinal) || name == "id" ? name : name + "Id",
    };

    [GeneratedRegex(@"https://[^/]+(/.*?)/?$")]
    private static partial Regex ServerPath();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
