namespace Zcrm;

/// <summary>Whether the redirect URI and the hosts can be used, and agree with the data centre and environment.</summary>
internal static class AddressRules
{
    public static IEnumerable<OptionProblem> Problems(ZcrmClientOptions options)
    {
        if (options.RedirectUri is { } redirectUri && OfRedirect(redirectUri) is { } reason)
        {
            yield return new OptionProblem(
                nameof(options.RedirectUri),
                $"RedirectUri {reason} Set it to the letter as it is registered in the API console, for example https://app.example.com/zoho/callback.");
        }

        foreach ((string name, Uri host, DataCenter? of) in options.Hosts.Overrides())
        {
            string option = $"{nameof(options.Hosts)}.{name}";
            string? problem = OfHost(host) ?? Contradiction(options, name, host, of ?? options.DataCenter);
            if (problem is not null) yield return new OptionProblem(option, $"{option} {problem}");
        }
    }

    private static string? OfRedirect(Uri uri)
    {
        // On Unix a bare path such as /callback passes for an absolute file URI.
        if (!uri.IsAbsoluteUri || uri.IsFile) return "is not an absolute address.";
        if (uri.Fragment.Length > 0) return "has a fragment (#), which Zoho does not send back.";
        return uri.UserInfo.Length > 0 ? "has a user name or password in it." : null;
    }

    private static string? OfHost(Uri host)
    {
        if (!host.IsAbsoluteUri || host.Host.Length == 0) return "is not an absolute address. Write it as https://proxy.example.com, with its scheme.";
        if (host.UserInfo.Length > 0) return "has a user name or password in it. Remove it; a proxy that wants one is set up in Transport.";
        if (!HostPolicy.IsAllowedOverride(host))
        {
            return $"is {Text(host)}, but tokens travel by https only. Use https; plain http is for this machine (localhost, 127.0.0.1, [::1]).";
        }

        return host.PathAndQuery.Length > 1 || host.Fragment.Length > 0 ? $"has more than scheme, host and port. Write {Text(host)}; Zcrm appends the paths." : null;
    }

    private static string? Contradiction(ZcrmClientOptions options, string name, Uri host, DataCenter dataCenter)
    {
        if (DataCenter.OfHost(host) is not { } owner) return null;
        if (owner != dataCenter)
        {
            return $"is {Text(host)}, which belongs to the data centre {owner}, but DataCenter is {dataCenter}. "
                + $"Set DataCenter to {owner} and leave the host out, or correct the host.";
        }

        if (!name.EndsWith(nameof(CrmHosts.Api), StringComparison.Ordinal) || !Enum.IsDefined(options.Environment)) return null;
        bool isOther = !host.Host.Equals(owner.Api(options.Environment).Host, StringComparison.OrdinalIgnoreCase);
        return isOther
            ? $"is {Text(host)}, but the environment {options.Environment} is at {Text(owner.Api(options.Environment))}. Set Environment and leave the host out."
            : null;
    }

    private static string Text(Uri host) => host.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);
}
