namespace Zcrm;

/// <summary>The file of the archived Python SDK: one pickled object after another, one for each user.</summary>
internal static class PickledTokens
{
    private const string ClassName = "ZohoOAuthTokens";

    public static IReadOnlyList<LegacyToken> Read(ReadOnlyMemory<byte> bytes, string path)
    {
        var tokens = new List<LegacyToken>();
        var input = new PickleInput(bytes, path);
        while (!input.IsAtEnd)
        {
            int start = input.Position;
            tokens.Add(Entry(new PickleReader(input).Read() as PickledObject, $"entry {tokens.Count + 1} of '{path}'", path, start));
        }

        return tokens;
    }

    private static LegacyToken Entry(PickledObject? pickled, string place, string path, int start)
    {
        if (pickled is null || pickled.ClassName != ClassName || pickled.State is null)
            throw LegacyErrors.BadPickle(path, start, $"something else than an object of the class {ClassName}");
        return new LegacyToken
        {
            Place = place,
            User = Text(pickled, "userEmail"),
            RefreshToken = Text(pickled, "refreshToken"),
            AccessToken = Text(pickled, "accessToken"),
            AccessTokenExpiresAt = LegacyFields.Expiry(Text(pickled, "expiryTime")),
        };
    }

    private static string? Text(PickledObject pickled, string name) => pickled.State!.GetValueOrDefault(name) switch
    {
        string text => text,
        long number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        double number => ((decimal)Math.Clamp(Math.Truncate(number), 0, 1e15)).ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };
}
