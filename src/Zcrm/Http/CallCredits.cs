namespace Zcrm;

/// <summary>The API credits that a call costs by Zoho's list; where the cost depends on what is found, the most that it can be.</summary>
internal static class CallCredits
{
    public static int Of(CrmRequest request)
    {
        if (request.Credits is { } known) return known;
        string path = request.Path;
        if (request.Method == HttpMethod.Get) return Ends(path, "/actions/count") ? 50 : Ends(path, "/deleted") ? 2 : 1;
        if (request.Method != HttpMethod.Post) return 1;
        if (request.Target == CallTarget.Bulk) return path == "write" ? 500 : 50;
        return path == "coql" ? 3
            : Ends(path, "/actions/mass_convert") ? 200
            : Ends(path, "/actions/convert") ? 5
            : Ends(path, "/actions/send_mail") ? 20
            : Ends(path, "/actions/merge") ? 50
            : 1;
    }

    /// <summary>The cost of a call that writes so many records.</summary>
    public static int OfRecords(int count) => Math.Max(1, (count + 9) / 10);

    private static bool Ends(string path, string end) => path.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
