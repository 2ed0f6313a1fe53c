using Zcrm.Models;

namespace Zcrm.AspNetCore;

/// <summary>Whether an open channel is as it should be. What Zoho does not say counts as the same.</summary>
internal static class ChannelComparison
{
    private const string All = ".all";

    public static bool AreSame(ChannelSubscription wanted, OpenChannel open)
    {
        NotificationChannel row = open.Rows[0];
        return open.NotifyUrl == wanted.NotifyUrl.AbsoluteUri
            && (open.Token is null || open.Token.Equals(wanted.Token))
            && (row.ReturnAffectedFieldValues ?? wanted.WithValues) == wanted.WithValues
            && (row.NotifyOnRelatedAction ?? wanted.WithRelatedActions) == wanted.WithRelatedActions
            && wanted.Events.SelectMany(one => one.Parts()).ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(open.Events.SelectMany(Parts));
    }

    private static IEnumerable<string> Parts(string name) => name.EndsWith(All, StringComparison.OrdinalIgnoreCase) ? ChannelEvent.All(name[..^All.Length]).Parts() : [name];
}
